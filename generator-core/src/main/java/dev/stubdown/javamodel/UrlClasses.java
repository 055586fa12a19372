package dev.stubdown.javamodel;

import dev.stubdown.model.Operation;
import dev.stubdown.term.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return operations.stream()
                .flatMap(operation -> operation.template().segments().stream())
                .flatMap(segment -> segment.parts().stream())
                .filter(PathTemplate.Literal.class::isInstance)
                .flatMapToInt(literal -> literal.toString().chars())
                .filter(c -> DELIMITERS.indexOf(c) >= 0)
                .distinct()
                .sorted()
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
