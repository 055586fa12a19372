package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.ObjectType;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * How messages may spell the names of types: as the docs do and all in lower case, each with and without the prefix. A spelling in lower case
 * that several types would share belongs to none of them, unless it is how the docs spell one.
 */
final class TypeSpellings {

    private final WireConventions.Discriminator discriminator;
    private final Map<String, Set<QualifiedName>> owners = new TreeMap<>();

    TypeSpellings(List<ObjectType> types, WireConventions.Discriminator discriminator, Consumer<Diagnostic> findings) {
        this.discriminator = discriminator;
        Map<String, List<ObjectType>> byLowerCase = new TreeMap<>();
        for (ObjectType type : types) {
            byLowerCase
                    .computeIfAbsent(lowerCase(type.name()), name -> new ArrayList<>())
                    .add(type);
        }
        byLowerCase.forEach((spelling, sharers) -> enter(spelling, sharers, findings));
    }

    private void enter(String spelling, List<ObjectType> sharers, Consumer<Diagnostic> findings) {
        Set<QualifiedName> names = new TreeSet<>();
        sharers.forEach(type -> names.add(type.name()));
        owners.put(spelling, names);
        sharers.stream()
                .filter(type -> names.size() > 1 && !type.name().toString().equals(spelling))
                .forEach(type -> findings.accept(shared(spelling, type, names)));
    }

    private static Diagnostic shared(String spelling, ObjectType type, Set<QualifiedName> names) {
        List<String> others = names.stream()
                .filter(name -> !name.equals(type.name()))
                .map(name -> "`" + name + '`')
                .toList();
        return Diagnostic.of(
                DiagnosticCode.CONFIG_NAME_CLASH,
                type.source(),
                "The name `" + spelling + "` in a message could mean `" + type.name() + "` and "
                        + String.join(", ", others) + "; it is not read as `" + type.name() + "`");
    }

    /** The spellings of the type's name, each once, the one to write first. */
    List<String> of(ObjectType type) {
        String documented = type.name().toString();
        String lowerCase = lowerCase(type.name());
        Set<String> spellings = new LinkedHashSet<>(List.of(discriminator.prefix() + documented, documented));
        if (owners.getOrDefault(lowerCase, Set.of()).size() < 2) {
            spellings.add(discriminator.prefix() + lowerCase);
            spellings.add(lowerCase);
        }
        return List.copyOf(spellings);
    }

    private static String lowerCase(QualifiedName name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
