package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings together what several places tell of one enum: the most deliberate place first, members that only others list after its own. */
final class EnumMerger {

    private static final Comparator<EnumFact> BEST_FIRST =
            Comparator.comparing(EnumFact::origin).thenComparing(EnumFact::source);

    private final EnumShape shape;
    private final Decisions decisions;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private EnumMerger(EnumShape shape, Decisions decisions) {
        this.decisions = decisions;
        this.shape = shape;
    }

    /**
     * One enum for each name.
     *
     * @param objects names of types with properties; an enum of such a name is left out with a diagnostic
     */
    static Outcome<SortedMap<QualifiedName, EnumType>> merge(
            List<PageFacts> pages,
            SymbolTable symbols,
            Set<QualifiedName> objects,
            EnumShape shape,
            Decisions decisions) {
        SortedMap<QualifiedName, List<EnumFact>> facts = new TreeMap<>();
        for (PageFacts page : pages) {
            for (EnumFact fact : page.enums()) {
                facts.computeIfAbsent(symbols.canonical(fact.name()), name -> new ArrayList<>())
                        .add(fact);
            }
        }
        EnumMerger merger = new EnumMerger(shape, decisions);
        SortedMap<QualifiedName, EnumType> merged = new TreeMap<>();
        facts.forEach((name, told) -> {
            if (objects.contains(name)) {
                merger.diagnostics.add(clash(name, told.get(0).source()));
            } else {
                merged.put(
                        name,
                        merger.merge(name, told.stream().sorted(BEST_FIRST).toList()));
            }
        });
        return new Outcome<>(merged, merger.diagnostics);
    }

    private EnumType merge(QualifiedName name, List<EnumFact> facts) {
        EnumFact best = facts.get(0);
        facts.stream()
                .skip(1)
                .filter(other -> !namesOf(other).equals(namesOf(best)))
                .forEach(other -> diagnostics.add(differs(name, best, other)));
        tell(name, facts);
        List<EnumMember> members = union(facts);
        return new EnumType(
                name,
                facts.stream().anyMatch(EnumFact::deprecated),
                false,
                List.of(Evidence.TABLE),
                facts.stream()
                        .map(EnumFact::description)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(Prose.NONE),
                members,
                facts.stream().anyMatch(EnumFact::flagsStated) || shape.looksLikeFlags(members),
                shape.isEvolvable(members),
                best.source(),
                facts.stream().skip(1).map(EnumFact::source).toList());
    }

    private void tell(QualifiedName name, List<EnumFact> facts) {
        Subject subject = Subject.type(name);
        EnumFact best = facts.get(0);
        decisions.decided(
                () -> new Decision(subject, Aspect.DEFINITION, name.toString(), rule(best.origin()), best.source()));
        decisions.claimed(() -> facts.stream()
                .map(fact -> new Claim(
                        subject,
                        Aspect.DEFINITION,
                        witness(fact.origin()),
                        fact.name().toString(),
                        fact.source())));
    }

    private static Rule rule(EnumFact.Origin origin) {
        return switch (origin) {
            case PAGE -> Rule.ENUM_PAGE;
            case SECTION -> Rule.ENUM_SECTION;
            case COLLECTION -> Rule.ENUM_COLLECTION;
        };
    }

    private static Witness witness(EnumFact.Origin origin) {
        return switch (origin) {
            case PAGE -> Witness.ENUM_PAGE;
            case SECTION -> Witness.ENUM_SECTION;
            case COLLECTION -> Witness.ENUM_COLLECTION;
        };
    }

    private static List<EnumMember> union(Collection<EnumFact> facts) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        for (EnumFact fact : facts) {
            for (EnumMember member : fact.members()) {
                members.putIfAbsent(member.name().toLowerCase(Locale.ROOT), member);
            }
        }
        return List.copyOf(members.values());
    }

    private static Set<String> namesOf(EnumFact fact) {
        return fact.members().stream()
                .map(member -> member.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Diagnostic differs(QualifiedName name, EnumFact best, EnumFact other) {
        return Diagnostic.of(
                        DiagnosticCode.ENUM_DUPLICATE,
                        other.source(),
                        "The enum " + name + " is defined twice, with different members; the members of both are taken")
                .withRelated(List.of(best.source()));
    }

    private static Diagnostic clash(QualifiedName name, SourceSpan source) {
        return Diagnostic.of(
                DiagnosticCode.TYPE_DUPLICATE,
                source,
                name + " is also a type with properties; the list of members is left out");
    }
}
