package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Leaves out of a model what its classes could not hold, and tells so. A model of ordinary size stays as it is. */
final class WithinLimits {

    private final JavaLimits limits;
    private final Consumer<Diagnostic> findings;

    WithinLimits(JavaLimits limits, Consumer<Diagnostic> findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** The part of the model that classes can hold. */
    ApiModel of(ApiModel model) {
        List<TypeDefinition> named = model.types().stream()
                .filter(type -> isNameable(type.name().toString(), "the type", type.source()))
                .toList();
        LineageLimits lineages = new LineageLimits(named, limits.maxProperties(), this::nameable, findings);
        List<TypeDefinition> types = named.stream()
                .<TypeDefinition>map(
                        type -> type instanceof EnumType values ? fit(values) : lineages.fit((ObjectType) type))
                .toList();
        OperationLimits calls = new OperationLimits(limits.maxProperties(), this::nameable, findings);
        List<Operation> operations = model.operations().stream()
                .map(calls::fit)
                .flatMap(Optional::stream)
                .toList();
        boolean whole = same(types, model.types()) && same(operations, model.operations());
        return whole ? model : new ApiModel(types, operations);
    }

    private static boolean same(List<?> kept, List<?> all) {
        boolean same = kept.size() == all.size();
        for (int i = 0; same && i < all.size(); i++) {
            same = kept.get(i) == all.get(i);
        }
        return same;
    }

    private EnumType fit(EnumType type) {
        List<EnumMember> named = nameable(type.members(), EnumMember::name, "the member", EnumMember::source);
        if (named.size() <= limits.maxMembers()) {
            return named == type.members() ? type : type.withTexts(type.description(), named);
        }
        findings.accept(Diagnostic.of(
                        DiagnosticCode.CONFIG_OVER_LIMIT,
                        type.source(),
                        "`" + type.name() + "` has " + named.size() + " members, and an enum may have "
                                + limits.maxMembers() + "; the others are left out")
                .withRelated(List.of(named.get(limits.maxMembers()).source()))
                .withHint(raise("maxMembers", JavaLimits.CEILING.maxMembers())));
        return type.withTexts(type.description(), named.subList(0, limits.maxMembers()));
    }

    /** What a finding advises where an option says the limit. */
    static String raise(String option, int ceiling) {
        return "the option `" + option + "` takes " + ceiling + " at most";
    }

    private List<Property> nameable(List<Property> properties) {
        return nameable(properties, Property::name, "the property", Property::source);
    }

    /** The same list where all of it can be named. */
    private <T> List<T> nameable(List<T> all, Function<T, String> name, String what, Function<T, SourceSpan> source) {
        return all.stream().noneMatch(each -> Ceilings.isTooLong(name.apply(each)))
                ? all
                : all.stream()
                        .filter(each -> isNameable(name.apply(each), what, source.apply(each)))
                        .toList();
    }

    private boolean isNameable(String name, String what, SourceSpan source) {
        if (Ceilings.isTooLong(name)) {
            findings.accept(nameless(name, what, source));
            return false;
        }
        return true;
    }

    /** Says that something is left out since no class file can hold its name. */
    static Diagnostic nameless(String name, String what, SourceSpan source) {
        return Diagnostic.of(
                DiagnosticCode.CONFIG_OVER_LIMIT,
                source,
                "The name of " + what + " `" + name.substring(0, 40) + "…` has " + name.length()
                        + " characters, and a class can hold " + Ceilings.NAME + "; it is left out");
    }
}
