package dev.stubdown.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that the linker decided in one run. */
public final class DecisionLog implements Decisions {

    private final Map<Subject, Map<Aspect, Decision>> decisions = new HashMap<>();
    private final Map<Subject, Set<Claim>> claims = new HashMap<>();

    @Override
    public void decided(Supplier<Decision> decision) {
        Decision made = decision.get();
        decisions
                .computeIfAbsent(made.subject(), subject -> new EnumMap<>(Aspect.class))
                .put(made.aspect(), made);
    }

    @Override
    public void claimed(Supplier<Stream<Claim>> told) {
        told.get()
                .forEach(claim -> claims.computeIfAbsent(claim.subject(), subject -> new LinkedHashSet<>())
                        .add(claim));
    }

    /** The last decision; empty where none was needed. */
    public Optional<Decision> decision(Subject subject, Aspect aspect) {
        return Optional.ofNullable(decisions.getOrDefault(subject, Map.of()).get(aspect));
    }

    /** What sources say, in the order in which the linker asked them. */
    public List<Claim> claims(Subject subject, Aspect aspect) {
        return claims.getOrDefault(subject, Set.of()).stream()
                .filter(claim -> claim.aspect() == aspect)
                .toList();
    }

    /** All claims on one aspect of all subjects. */
    public List<Claim> claims(Aspect aspect) {
        List<Claim> all = new ArrayList<>();
        claims.values().stream()
                .flatMap(Collection::stream)
                .filter(claim -> claim.aspect() == aspect)
                .forEach(all::add);
        all.sort(java.util.Comparator.comparing(Claim::source)
                .thenComparing(Claim::by)
                .thenComparing(Claim::says));
        return Collections.unmodifiableList(all);
    }
}
