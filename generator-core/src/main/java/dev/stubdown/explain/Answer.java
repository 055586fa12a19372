package dev.stubdown.explain;

import java.util.List;

/** What can be said of a subject. */
public sealed interface Answer {

    /**
     * The subject is known.
     *
     * @param notes how the subject was understood, where that is not plain; mostly empty
     * @param explanations one, or one for each method of a path
     */
    record Known(List<String> notes, List<Explanation> explanations) implements Answer {
        public Known {
            notes = List.copyOf(notes);
            explanations = List.copyOf(explanations);
        }
    }

    /**
     * The model has no such subject, or several.
     *
     * @param problem one sentence
     * @param candidates what could be meant, sorted; may be empty
     */
    record Unclear(String problem, List<String> candidates) implements Answer {
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }
}
