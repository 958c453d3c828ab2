package dev.wirelint.run;

import dev.wirelint.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The forms a story goes through while it is mended. Two rules at odds bring back one it has had; the story then ends
 * in the same form whichever of them it starts from, so that a second run changes nothing.
 */
final class Rounds {
    private final List<Article> forms = new ArrayList<>();

    Rounds(Article first) {
        forms.add(first);
    }

    /** Takes the next form; false where the story has had it before. */
    boolean add(Article form) {
        boolean fresh = indexOf(form) < 0;
        forms.add(form);
        return fresh;
    }

    /** The form to end with: the last one, or where it came up before the least of those between. */
    Article last() {
        Article last = forms.get(forms.size() - 1);
        return forms.subList(indexOf(last), forms.size()).stream()
                .min(Comparator.comparing(Rounds::text))
                .orElse(last);
    }

    private int indexOf(Article form) {
        for (int i = 0; i < forms.size(); i++) {
            if (text(forms.get(i)).equals(text(form))) {
                return i;
            }
        }
        return -1;
    }

    private static String text(Article form) {
        return form.source().content();
    }
}
