package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.PageReview;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Enums of different names with the same members: one of them may have been copied from the other and never changed. */
final class EnumCopies implements Check {

    /** Fewer members are the same by chance. */
    private static final int FEWEST = 3;

    private final Map<Set<String>, List<EnumFact>> byMembers = new HashMap<>();

    EnumCopies(CheckedSet set) {
        set.pages().stream()
                .flatMap(page -> page.facts().enums().stream())
                .filter(fact -> fact.members().size() >= FEWEST)
                .collect(Collectors.groupingBy(EnumCopies::members))
                .forEach((members, same) -> byMembers.put(
                        members,
                        same.stream()
                                .sorted(Comparator.comparing(EnumFact::source))
                                .toList()));
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (EnumFact fact : page.facts().enums()) {
            byMembers.getOrDefault(members(fact), List.of()).stream()
                    .filter(other -> other.source().compareTo(fact.source()) < 0)
                    .filter(other ->
                            !other.name().name().equalsIgnoreCase(fact.name().name()))
                    .findFirst()
                    .ifPresent(other -> findings.accept(Diagnostic.of(
                                    DiagnosticCode.ENUM_COPY,
                                    fact.source(),
                                    "The enum " + fact.name().name() + " has the same members as "
                                            + other.name().name())
                            .withRelated(List.of(other.source()))));
        }
    }

    private static Set<String> members(EnumFact fact) {
        return fact.members().stream()
                .map(member -> KnownTypes.folded(member.name()))
                .collect(Collectors.toSet());
    }
}
