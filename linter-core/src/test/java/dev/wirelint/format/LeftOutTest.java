package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Article;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of a sentence leaves neither blanks nor doubled words behind. */
class LeftOutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md | 'The weir held [^a], she said [^b] on Monday.\n\n[^a]: At noon.\n[^b]: By radio.' | The weir held, she said on Monday.",
                "a.md | The weir {{< gauge >}} rose {{% id 7 %}}. | The weir ￼ rose.",
                "a.md | The weir {{< em >}}rose{{< /em >}} at {{ hour }}. | The weir rose at.",
                "a.md | The weir ![the weir](w.png) rose <!-- check -->, she said. | The weir rose, she said.",
                "a.md | The weir [](w.html) rose [![w](w.png)](w.html), she said. | The weir rose, she said.",
                "a.md | 'The weir <!-- check -->\nrose <a id=\"x\"></a> at noon.' | 'The weir\nrose at noon.'",
                "a.html | <p>The weir <!-- check --> rose <a id=x></a>, she said <script>y</script>.</p> | The weir rose, she said.",
                "a.html | <p>Type <input> or <select><option>x</option></select>, or leave.</p> | Type ￼ or ￼, or leave.",
                "a.html | <p>The weir <img src=w.png> rose <button>Share</button></p> | The weir rose",
                "a.html | <p>The weir <o:p></o:p>rose {% if x %}.</p> | The weir rose.",
                "a.adoc | Press kbd:[Esc], then btn:[Open] or menu:File[Save] at once. | Press Esc, then Open or ￼ at once.",
                "a.adoc | The weir xref:weir.adoc#w[at Holm] rose footnote:[By a foot.], she said. | The weir at Holm rose, she said.",
                "a.adoc | See xref:weir.adoc[] and <<gauge>>, and the ((weir)) (((weir, old))). | See ￼ and ￼, and the weir.",
                "a.adoc | The weir image:w.png[the weir] rose link:w.html[by a foot^], [[mark]]she said. | The weir rose by a foot, she said.",
                "a.adoc | ' $ open weir\n $ shut weir\n\nThe weir rose.' | The weir rose.",
                "a.nitf | <nitf xmlns:w='urn:w'><body><body.content><p>The <w:p>weir</w:p> rose <!-- x -->, she said <w:li/>.</p></body.content></body></nitf> | The weir rose, she said.",
                "a.nitf | <n:nitf xmlns:n='http://iptc.org/std/NITF/2006-10-18/'><n:body><n:p>The weir rose.</n:p></n:body></n:nitf> | The weir rose."
            })
    void leavesNoBlanks(String name, String file, String copy) throws UnreadableInput {
        assertThat(copy(name, file)).isEqualTo(copy);
    }

    private static String copy(String name, String file) throws UnreadableInput {
        Article article = StoryFile.read(SourceText.of(name, file), StoryFile.ANY);
        return article.blocks().stream()
                .filter(b -> b.zone() != Zone.CODE)
                .map(article::textOf)
                .findFirst()
                .orElse("");
    }
}
