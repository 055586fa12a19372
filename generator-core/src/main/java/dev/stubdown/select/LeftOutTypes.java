package dev.stubdown.select;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Heirs;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.model.TypeUse;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes the references to types that are left out from a model: any JSON stands in the place of an object, and text in that of an enum. */
final class LeftOutTypes {

    private static final int SHOWN_PLACES = 3;

    private final ApiModel whole;
    private final Set<QualifiedName> leftOut;
    private final Heirs heirs;

    LeftOutTypes(ApiModel whole, Set<QualifiedName> leftOut, Heirs heirs) {
        this.whole = whole;
        this.leftOut = leftOut;
        this.heirs = heirs;
    }

    /** The model without the references, and a finding for each type that it refers to or inherited from. */
    Selected cutFrom(ApiModel model, List<String> unused) {
        if (leftOut.isEmpty()) {
            return new Selected(model, List.of(), unused);
        }
        List<TypeDefinition> types = model.types().stream().map(this::cut).toList();
        List<Operation> operations = model.operations().stream()
                .map(operation -> operation.withTypes(this::cut))
                .toList();
        return new Selected(new ApiModel(types, operations), findings(model), unused);
    }

    private TypeDefinition cut(TypeDefinition type) {
        return type instanceof ObjectType object ? object.withTypes(this::cut) : type;
    }

    private TypeRef cut(TypeRef use) {
        if (!(use.target() instanceof TypeRef.Named named) || !leftOut.contains(named.name())) {
            return use;
        }
        boolean isEnum = whole.type(named.name()).orElse(null) instanceof EnumType;
        return TypeRef.of(isEnum ? ScalarType.STRING : ScalarType.JSON).withCollection(use.collection());
    }

    private List<Diagnostic> findings(ApiModel model) {
        Map<QualifiedName, List<SourceSpan>> uses = new TreeMap<>();
        Map<QualifiedName, Integer> heirsOf = new TreeMap<>();
        Stream.concat(
                        model.types().stream().flatMap(TypeUse::of),
                        model.operations().stream().flatMap(TypeUse::of))
                .forEach(use -> uses.computeIfAbsent(use.type(), name -> new ArrayList<>())
                        .add(use.source()));
        model.types().stream()
                .flatMap(type -> heirs.above(type.name()).stream())
                .forEach(base -> heirsOf.merge(base.name(), 1, Integer::sum));
        return whole.types().stream()
                .filter(type -> leftOut.contains(type.name()))
                .filter(type -> uses.containsKey(type.name()) || heirsOf.containsKey(type.name()))
                .map(type ->
                        finding(type, uses.getOrDefault(type.name(), List.of()), heirsOf.getOrDefault(type.name(), 0)))
                .toList();
    }

    private static Diagnostic finding(TypeDefinition type, List<SourceSpan> uses, int heirs) {
        List<String> effects = new ArrayList<>();
        if (!uses.isEmpty()) {
            String instead = type instanceof EnumType ? "text" : "any JSON";
            effects.add(uses.size() + (uses.size() == 1 ? " place holds " : " places hold ") + instead + " instead");
        }
        if (heirs > 0) {
            effects.add(heirs + (heirs == 1 ? " type has" : " types have") + " its properties");
        }
        List<SourceSpan> shown =
                uses.stream().sorted().distinct().limit(SHOWN_PLACES).toList();
        return Diagnostic.of(
                        DiagnosticCode.CONFIG_TYPE_LEFT_OUT,
                        type.source(),
                        "`" + type.name() + "` is left out: " + String.join(", and ", effects))
                .withRelated(shown);
    }
}
