package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.model.EnumMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Enums of one page with the same members: one of them may have been copied from the other and never changed. */
final class EnumCopies implements Check {

    /** Fewer members are the same by chance. */
    private static final int FEWEST = 2;

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        Map<Set<String>, EnumFact> seen = new HashMap<>();
        for (EnumFact fact : page.facts().enums()) {
            EnumFact earlier = fact.members().size() < FEWEST ? null : seen.putIfAbsent(members(fact), fact);
            if (earlier != null && !earlier.name().equals(fact.name())) {
                findings.accept(Diagnostic.of(
                                DiagnosticCode.ENUM_COPY,
                                fact.source(),
                                "The enum " + fact.name().name() + " has the same members as "
                                        + earlier.name().name())
                        .withFound(
                                fact.members().stream().map(EnumMember::name).collect(Collectors.joining(", ")), null)
                        .withRelated(List.of(earlier.source())));
            }
        }
    }

    private static Set<String> members(EnumFact fact) {
        return fact.members().stream()
                .map(member -> TypeIndex.folded(member.name()))
                .collect(Collectors.toSet());
    }
}
