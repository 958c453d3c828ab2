// Puts words on the clipboard, by the old way where the new one is closed.
export async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const field = document.createElement("textarea");
    field.value = words;
    field.className = "vh";
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}
