package dev.stubdown.naming;

import dev.stubdown.source.Glob;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import java.util.List;

/** What entries call the things that have names. */
public final class NameSubject {

    private static final String ONE = " one";
    private static final String OBJECTS = " objects";
    private static final String NULLS = " nulls";
    private static final String WRITTEN = " written";
    private static final List<String> PARTS = List.of(ONE, OBJECTS, NULLS, WRITTEN);

    private NameSubject() {}

    /** A property or an enum member of what has the first name. */
    public static String member(String owner, String name) {
        return owner + '#' + name;
    }

    /** One of the properties of a type that nothing lists; the type itself means all of them. */
    public static String one(String owner) {
        return owner + ONE;
    }

    /** What objects of a type are made of, where the type itself is an abstract class or an interface. */
    public static String objects(String owner) {
        return owner + OBJECTS;
    }

    /** The names of the properties that were set to null. */
    public static String nulls(String owner) {
        return owner + NULLS;
    }

    /** What is written beside the documented properties. */
    public static String written(String owner) {
        return owner + WRITTEN;
    }

    /** What something belongs to. */
    static String owner(String subject) {
        int member = subject.indexOf('#');
        if (member >= 0) {
            return subject.substring(0, member);
        }
        return PARTS.stream()
                .filter(subject::endsWith)
                .findFirst()
                .map(part -> subject.substring(0, subject.length() - part.length()))
                .orElse(subject);
    }

    /** An operation. */
    public static String operation(HttpMethod method, PathTemplate path) {
        return method + " " + path;
    }

    /** What two subjects have in common that mean the same: placeholders of paths lose their names. */
    public static String normal(NameKind kind, String subject) {
        if (!kind.hasPaths() || subject.indexOf('{') < 0) {
            return subject;
        }
        int member = subject.indexOf('#');
        String owner = member < 0 ? subject : subject.substring(0, member);
        StringBuilder normal = new StringBuilder(subject.length());
        boolean inside = false;
        for (int i = 0; i < owner.length(); i++) {
            char c = owner.charAt(i);
            inside = c == '{' || inside && c != '}';
            if (!inside || c == '{') {
                normal.append(c);
            }
        }
        return member < 0 ? normal.toString() : normal + subject.substring(member);
    }

    /**
     * The pattern of an entry. Braces are those of placeholders there, and no choice.
     *
     * @throws IllegalArgumentException where a bracket does not close; the message says so
     */
    public static Glob pattern(NameKind kind, String subject) {
        return Glob.parse(normal(kind, subject).replace("{", "[{]").replace("}", "[}]"));
    }
}
