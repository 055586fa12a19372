package dev.stubdown.surface;

import dev.stubdown.surface.Change.Detail;
import dev.stubdown.surface.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two surfaces: type by type, member by member, facet by facet. */
public final class Comparison {

    private final Surface before;
    private final Surface after;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Surface before, Surface after) {
        this.before = before;
        this.after = after;
    }

    /** What became of the first surface in the second. */
    public static Difference of(Surface before, Surface after) {
        return new Comparison(before, after).compare();
    }

    private Difference compare() {
        Pairs<SurfaceType> types = Pairs.of(before.types(), after.types(), SurfaceType::subject, SurfaceType::name);
        types.gone().forEach(type -> enter(Kind.REMOVED, Verdict.MAJOR, type));
        types.added().forEach(type -> enter(Kind.ADDED, Verdict.MINOR, type));
        types.both().forEach(pair -> compare(pair.before(), pair.after()));
        return new Difference(changes);
    }

    private void enter(Kind kind, Verdict verdict, SurfaceType type) {
        changes.add(new Change(kind, verdict, type.subject(), type.name(), "", List.of(), type.source()));
    }

    private void compare(SurfaceType old, SurfaceType now) {
        List<Detail> details = details(old.facets(), now.facets());
        boolean renamed = !old.name().equals(now.name());
        if (renamed || !details.isEmpty()) {
            changes.add(new Change(
                    kind(renamed, details),
                    verdict(renamed, details),
                    now.subject(),
                    old.name(),
                    renamed ? now.name() : "",
                    details,
                    now.source()));
        }
        Pairs<SurfaceMember> members = Pairs.of(old.members(), now.members(), SurfaceMember::id, SurfaceMember::java);
        members.gone().stream()
                .filter(member -> !isInherited(member, after.ancestors(now)))
                .forEach(member -> enter(Kind.REMOVED, Verdict.MAJOR, old, member));
        members.added().stream()
                .filter(member -> !isInherited(member, before.ancestors(old)))
                .forEach(member ->
                        enter(Kind.ADDED, now.implementedByCallers() ? Verdict.MAJOR : Verdict.MINOR, now, member));
        members.both().forEach(pair -> compare(old, pair.before(), pair.after()));
    }

    /** A property that a superclass or interface has now, or had before, is still there for callers. */
    private static boolean isInherited(SurfaceMember member, List<SurfaceType> ancestors) {
        return ancestors.stream()
                .flatMap(type -> type.members().stream())
                .anyMatch(above -> above.id().equals(member.id())
                        && above.java().equals(member.java())
                        && above.facet(Facet.TYPE).equals(member.facet(Facet.TYPE))
                        && above.facet(Facet.WIRE_FORMAT).equals(member.facet(Facet.WIRE_FORMAT)));
    }

    private void enter(Kind kind, Verdict verdict, SurfaceType type, SurfaceMember member) {
        changes.add(
                new Change(kind, verdict, member.subject(), full(type, member.java()), "", List.of(), member.source()));
    }

    private void compare(SurfaceType type, SurfaceMember old, SurfaceMember now) {
        List<Detail> details = details(old.facets(), now.facets());
        boolean renamed = !old.java().equals(now.java());
        if (renamed || !details.isEmpty()) {
            changes.add(new Change(
                    kind(renamed, details),
                    verdict(renamed, details),
                    now.subject(),
                    full(type, old.java()),
                    renamed ? now.java() : "",
                    details,
                    now.source()));
        }
    }

    private static String full(SurfaceType type, String member) {
        return type.name() + '.' + member;
    }

    private static List<Detail> details(Map<Facet, String> before, Map<Facet, String> after) {
        Set<Facet> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(facet -> new Detail(facet, before.getOrDefault(facet, ""), after.getOrDefault(facet, "")))
                .filter(detail -> !detail.before().equals(detail.after()))
                .toList();
    }

    private static Kind kind(boolean renamed, List<Detail> details) {
        boolean visible = details.stream().anyMatch(detail -> detail.verdict() != Verdict.PATCH);
        return renamed ? Kind.RENAMED : visible ? Kind.CHANGED : Kind.DOCUMENTED;
    }

    private static Verdict verdict(boolean renamed, List<Detail> details) {
        return renamed
                ? Verdict.MAJOR
                : Verdict.worst(details.stream().map(Detail::verdict).toList());
    }
}
