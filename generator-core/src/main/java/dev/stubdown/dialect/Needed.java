package dev.stubdown.dialect;

import java.util.ArrayList;
import java.util.List;

/** What any text must contain in which a regular expression finds something. */
sealed interface Needed {

    /** Nothing that is known of. */
    Needed NOTHING = new All(List.of());

    boolean mayBeIn(SearchedText text);

    boolean mayBeIn(String text);

    /** This word; ASCII letters in lower case. */
    record Word(String word) implements Needed {
        @Override
        public boolean mayBeIn(SearchedText text) {
            return text.mayContain(word);
        }

        @Override
        public boolean mayBeIn(String text) {
            return SearchedText.contains(text, word);
        }
    }

    /** All of these. */
    record All(List<Needed> parts) implements Needed {
        @Override
        public boolean mayBeIn(SearchedText text) {
            for (Needed part : parts) {
                if (!part.mayBeIn(text)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean mayBeIn(String text) {
            for (Needed part : parts) {
                if (!part.mayBeIn(text)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One of these. */
    record Any(List<Needed> parts) implements Needed {
        @Override
        public boolean mayBeIn(SearchedText text) {
            for (Needed part : parts) {
                if (part.mayBeIn(text)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean mayBeIn(String text) {
            for (Needed part : parts) {
                if (part.mayBeIn(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Needed all(List<Needed> parts) {
        List<Needed> known = parts.stream().filter(part -> part != NOTHING).toList();
        return known.isEmpty() ? NOTHING : known.size() == 1 ? known.get(0) : new All(known);
    }

    static Needed any(List<Needed> parts) {
        if (parts.contains(NOTHING)) {
            return NOTHING;
        }
        return parts.size() == 1 ? parts.get(0) : new Any(new ArrayList<>(parts));
    }
}
