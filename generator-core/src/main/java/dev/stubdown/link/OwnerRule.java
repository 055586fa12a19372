package dev.stubdown.link;

import dev.stubdown.fact.MethodFact;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The type that the documentation groups an operation by. */
final class OwnerRule {

    private final LinkedTypes types;

    OwnerRule(LinkedTypes types) {
        this.types = types;
    }

    /** The type whose page lists the operation's page, else the one that its file is named after, else the type of a body; empty for none. */
    Optional<Owner> of(Draft draft, @Nullable TypeRef response, @Nullable TypeRef request) {
        return ofTable(draft)
                .map(type -> new Owner(type, Rule.OWNER_TABLE))
                .or(() -> ofFileName(draft).map(type -> new Owner(type, Rule.OWNER_FILE)))
                .or(() -> Stream.of(response, request)
                        .filter(Objects::nonNull)
                        .flatMap(type -> BodyType.nameOf(type).stream())
                        .map(type -> new Owner(type, Rule.OWNER_BODY))
                        .findFirst());
    }

    /** A type with the rule that made it the owner. */
    record Owner(QualifiedName type, Rule rule) {}

    private Optional<QualifiedName> ofTable(Draft draft) {
        List<MethodFact> rows = types.methodRows(draft.file());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<QualifiedName> owners =
                rows.stream().map(MethodFact::owner).distinct().sorted().toList();
        List<String> words = words(draft);
        return owners.stream()
                .filter(owner -> words.contains(owner.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> new Lineage(types.hierarchy()).eldest(owners))
                .or(() -> owners.stream().findFirst());
    }

    private Optional<QualifiedName> ofFileName(Draft draft) {
        return words(draft).stream()
                .flatMap(word -> types.byName(word, draft.fact().namespace()).stream())
                .filter(name -> types.object(name).isPresent())
                .findFirst();
    }

    private static List<String> words(Draft draft) {
        return Arrays.stream(draft.fact().page().toLowerCase(Locale.ROOT).split("-"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
