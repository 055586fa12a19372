package dev.stubdown.check;

import dev.stubdown.fact.RequestLine;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The steps of a path as one compares them (OData URL Conventions 4.01, sections 4.3 and 4.4): letter case, namespaces and named arguments do not
 * count, a key in parentheses is a step of its own, and so is a path between colons.
 *
 * @param names in lower case; empty for what may be anything
 */
record PathSteps(List<String> names) {

    private static final String ANY = "";

    PathSteps {
        names = List.copyOf(names);
    }

    static PathSteps of(PathTemplate path) {
        List<String> names = new ArrayList<>();
        boolean inner = false;
        for (Segment segment : path.segments()) {
            boolean colon = segment.toString().endsWith(":");
            if (!inner) {
                add(segment, names);
            } else if (!names.get(names.size() - 1).isEmpty() || colon) {
                names.add(ANY);
            }
            inner = inner != colon;
        }
        return new PathSteps(names);
    }

    private static void add(Segment segment, List<String> names) {
        boolean named = !segment.parts().isEmpty() && segment.parts().get(0) instanceof Literal;
        String text = segment.toString();
        int open = text.indexOf('(');
        if (!named || open < 0 && !segment.isLiteral()) {
            names.add(ANY);
            return;
        }
        String name = open < 0 ? text : text.substring(0, open);
        String bare = name.substring(name.lastIndexOf('.') + 1);
        names.add((bare.isEmpty() ? name : bare).toLowerCase(Locale.ROOT));
        if (open >= 0 && text.indexOf('=', open) < 0 && text.indexOf(')', open) > open + 1) {
            names.add(ANY);
        }
    }

    static PathSteps of(RequestLine line) {
        return of(line.path());
    }

    /** False for a path with steps left out, which no URL can follow. */
    boolean isComplete() {
        return names.stream().noneMatch(name -> !name.isEmpty() && name.chars().allMatch(c -> c == '.' || c == '…'));
    }

    /** True where the path of a URL with these steps follows the template. */
    boolean fit(PathSteps template) {
        return fits(names, template.names());
    }

    private static boolean fits(List<String> url, List<String> template) {
        boolean fits = url.size() == template.size();
        for (int i = 0; fits && i < url.size(); i++) {
            fits = fits(url.get(i), template.get(i));
        }
        return fits;
    }

    static boolean fits(String step, String template) {
        return template.isEmpty() || step.equals(template);
    }

    /** What the path leads to, whatever it begins with: the last name and what follows it, system resources such as {@code $ref} included. */
    List<String> ending() {
        for (int i = names.size() - 1; i > 0; i--) {
            if (!names.get(i).isEmpty() && !names.get(i).startsWith("$")) {
                return names.subList(i, names.size());
            }
        }
        return names;
    }

    /** True where the path of a URL with these steps ends as the template does. */
    boolean endLike(PathSteps template) {
        List<String> ending = template.ending();
        int from = names.size() - ending.size();
        return from >= 0 && fits(names.subList(from, names.size()), ending);
    }
}
