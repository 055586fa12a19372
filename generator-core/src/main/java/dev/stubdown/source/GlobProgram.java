package dev.stubdown.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A glob as steps that a path goes through. All steps at which it can be are kept at once, so that no glob takes longer for a path than its own length
 * times that of the path; a regular expression would try its stars in all combinations.
 */
final class GlobProgram {

    /**
     * One step.
     *
     * @param takes which characters it takes, after which the next step follows; none for a step that others may follow at once
     * @param next those that may follow at once
     */
    private record Step(IntPredicate takes, int[] next) {}

    private static final IntPredicate TAKES_NONE = c -> false;
    private static final IntPredicate ANY = c -> true;
    private static final IntPredicate IN_NAME = c -> c != '/';

    private final Step[] steps;

    private GlobProgram(Step[] steps) {
        this.steps = steps;
    }

    /** @throws PatternSyntaxException where a bracket or brace does not close */
    static GlobProgram of(String glob) {
        return new Translation(glob).program();
    }

    /** True where the whole path fits. */
    boolean matches(String path) {
        Places at = new Places(steps.length + 1);
        Places then = new Places(steps.length + 1);
        at.add(0);
        for (int i = 0; i < path.length(); ) {
            int character = path.codePointAt(i);
            for (int k = 0; k < at.count; k++) {
                int place = at.places[k];
                if (place < steps.length && steps[place].takes.test(character)) {
                    then.add(place + 1);
                }
            }
            Places before = at;
            at = then;
            then = before;
            then.clear();
            i += Character.charCount(character);
        }
        return at.has(steps.length);
    }

    /** Steps at which a path can be; that behind the last one is the end. */
    private final class Places {

        private final int[] places;
        private final boolean[] known;
        private final Deque<Integer> open = new ArrayDeque<>();
        private int count;

        Places(int most) {
            places = new int[most];
            known = new boolean[most];
        }

        /** Adds a step and those that follow it without taking a character. */
        void add(int first) {
            open.push(first);
            while (!open.isEmpty()) {
                int place = open.pop();
                if (!known[place]) {
                    known[place] = true;
                    places[count++] = place;
                    for (int next : place < steps.length ? steps[place].next : new int[0]) {
                        open.push(next);
                    }
                }
            }
        }

        boolean has(int place) {
            return known[place];
        }

        void clear() {
            for (int k = 0; k < count; k++) {
                known[places[k]] = false;
            }
            count = 0;
        }
    }

    /** One pass over the glob. */
    private static final class Translation {

        private static final int[] NOTHING = {};

        private final String glob;
        private final List<Step> steps = new ArrayList<>();
        private final Deque<Choice> open = new ArrayDeque<>();
        private int at;

        /** A brace that is open: its step, where its parts begin, and the steps at the ends of all but the last. */
        private record Choice(int step, List<Integer> parts, List<Integer> ends) {}

        Translation(String glob) {
            this.glob = glob;
        }

        GlobProgram program() {
            while (at < glob.length()) {
                next(glob.codePointAt(at));
            }
            if (!open.isEmpty()) {
                throw new PatternSyntaxException("a brace does not close", glob, glob.length());
            }
            return new GlobProgram(steps.toArray(Step[]::new));
        }

        private void next(int c) {
            switch (c) {
                case '*' -> star();
                case '?' -> take(IN_NAME, 1);
                case '[' -> set();
                case '{' -> {
                    open.push(new Choice(steps.size(), new ArrayList<>(List.of(steps.size() + 1)), new ArrayList<>()));
                    go(1);
                }
                case '}' -> closeBrace();
                case ',' -> comma();
                default -> take(each -> each == c, Character.charCount(c));
            }
        }

        private void take(IntPredicate character, int consumed) {
            steps.add(new Step(character, NOTHING));
            at += consumed;
        }

        private void go(int consumed, int... next) {
            steps.add(new Step(TAKES_NONE, next));
            at += consumed;
        }

        private void star() {
            int start = steps.size();
            if (glob.startsWith("**/", at)) {
                go(0, start + 1, start + 5);
                repeat(ANY, 2);
                take(c -> c == '/', 1);
            } else if (glob.startsWith("**", at)) {
                repeat(ANY, 2);
            } else {
                repeat(IN_NAME, 1);
            }
        }

        /** Three steps: to the next but two or through a character and back. */
        private void repeat(IntPredicate character, int consumed) {
            int start = steps.size();
            go(0, start + 1, start + 3);
            take(character, 0);
            go(consumed, start);
        }

        private void set() {
            int close = glob.indexOf(']', at + 1);
            if (close <= at + 1) {
                throw new PatternSyntaxException("a bracket does not close", glob, at);
            }
            String members = glob.substring(at + 1, close).replace("\\", "\\\\").replace("&", "\\&");
            boolean not = members.startsWith("!");
            String body =
                    (not ? members.substring(1) : members).replace("[", "\\[").replace("^", "\\^");
            Pattern set = Pattern.compile((not ? "[^/" : "[") + body + ']');
            take(c -> set.matcher(Character.toString(c)).matches(), close + 1 - at);
        }

        /** Between braces it parts a choice, elsewhere it is itself. */
        private void comma() {
            if (open.isEmpty()) {
                take(c -> c == ',', 1);
                return;
            }
            open.getFirst().ends.add(steps.size());
            go(1);
            open.getFirst().parts.add(steps.size());
        }

        private void closeBrace() {
            if (open.isEmpty()) {
                throw new PatternSyntaxException("a brace closes that was not opened", glob, at);
            }
            Choice choice = open.pop();
            choice.ends.forEach(end -> steps.set(end, new Step(TAKES_NONE, new int[] {steps.size()})));
            int[] parts = choice.parts.stream().mapToInt(Integer::intValue).toArray();
            steps.set(choice.step, new Step(TAKES_NONE, parts));
            at++;
        }
    }
}
