"""Writes paragraphs into a document of LibreOffice and asks its own grammar checker about each of them."""
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale

pipe, paragraphs = sys.argv[1], open(sys.argv[2], encoding="utf-8").read().split("\n")
context = uno.getComponentContext()
resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
for attempt in range(300):
    try:
        office = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        break
    except Exception:
        time.sleep(0.2)
else:
    sys.exit("no office answered")
manager = office.ServiceManager
desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
hidden = PropertyValue()
hidden.Name, hidden.Value = "Hidden", False
document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, (hidden,))
cursor = document.Text.createTextCursor()
english = Locale("en", "US", "")
cursor.CharLocale = english
for number, paragraph in enumerate(paragraphs):
    if number:
        document.Text.insertControlCharacter(cursor, 0, False)
    document.Text.insertString(cursor, paragraph, False)
checker = manager.createInstanceWithContext("org.openoffice.lingu.LanguageToolGrammarChecker", office)
print("english", any(l.Language == "en" for l in checker.getLocales()))
number = 0
rest = document.Text.createEnumeration()
while rest.hasMoreElements():
    text = rest.nextElement().String
    found = checker.doProofreading("1", text, english, 0, len(text), ())
    for error in found.aErrors:
        words = text.encode("utf-16-le")[2 * error.nErrorStart : 2 * (error.nErrorStart + error.nErrorLength)]
        print(number, words.decode("utf-16-le"), "->", "|".join(error.aSuggestions))
    number += 1
print("paragraphs", number)
sys.stdout.flush()
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
