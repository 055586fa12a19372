package dev.stubdown.javamodel;

import dev.stubdown.model.Operation;
import dev.stubdown.term.PathTemplate.Literal;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which classes for URLs the methods need. */
final class UrlClasses {

    /** The class of texts in quotes (OData 4.01, part 2: URL conventions, section 5.1.1.14). */
    static final String STRING_LITERAL = "StringLiteral";

    private static final String NORMALIZATION = "PathNormalization";

    /** Their names, which no class beside them can have. */
    static final Set<String> NAMES = Set.of(STRING_LITERAL, NORMALIZATION);

    /** What may stand in a path as it is and percent-encoded (RFC 3986, section 3.3); JAX-RS takes semicolons for something else. */
    private static final String DELIMITERS = "!$&'()*+,:=@";

    private UrlClasses() {}

    /** The classes for the interfaces of these operations. */
    static List<UrlUnit> of(List<Operation> operations, List<ResourceUnit> interfaces, JavaTypes types) {
        List<UrlUnit> units = new ArrayList<>();
        String delimiters = delimiters(operations);
        if (!delimiters.isEmpty()) {
            units.add(new UrlUnit.Normalization(new JavaName(types.apiPackage(""), NORMALIZATION), delimiters));
        }
        JavaType literal = JavaType.of(types.stringLiteral());
        if (interfaces.stream().flatMap(unit -> unit.methods().stream()).anyMatch(method -> takes(method, literal))) {
            units.add(new UrlUnit.StringLiteral(types.stringLiteral()));
        }
        return units;
    }

    private static boolean takes(ResourceMethod method, JavaType type) {
        return method.parameters().stream()
                .anyMatch(parameter -> parameter.type().equals(type));
    }

    private static String delimiters(List<Operation> operations) {
        Set<Character> used = new TreeSet<>();
        for (Operation operation : operations) {
            for (Segment segment : operation.template().segments()) {
                for (Part part : segment.parts()) {
                    if (part instanceof Literal literal) {
                        addDelimiters(literal.text(), used);
                    }
                }
            }
        }
        return used.stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static void addDelimiters(String text, Set<Character> used) {
        for (int i = 0; i < text.length(); i++) {
            if (DELIMITERS.indexOf(text.charAt(i)) >= 0) {
                used.add(text.charAt(i));
            }
        }
    }
}
