package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides which types need no class of their own, because the model of another module has them too: those that are the same here and there, with
 * all that they refer to, and with all that derives from them here.
 */
public final class Sharing {

    private final ApiModel model;
    private final Set<QualifiedName> imported;
    private final JavaOptions options;
    private final WireConventions conventions;

    /**
     * @param model what Java is to be made of
     * @param imported the types of it that no page defines
     * @param options whose {@code types} go before all models
     */
    public Sharing(ApiModel model, Set<QualifiedName> imported, JavaOptions options, WireConventions conventions) {
        this.model = model;
        this.imported = Set.copyOf(imported);
        this.options = options;
        this.conventions = conventions;
    }

    /**
     * The types that are shared.
     *
     * @param published of two models that have a type, the first counts from which it can be taken
     */
    public SharedTypes with(List<PublishedModel> published) {
        if (published.isEmpty()) {
            return SharedTypes.NONE;
        }
        Taken taken = new Taken();
        Map<QualifiedName, Refusal> refused = new TreeMap<>();
        List<Refusal> different = new ArrayList<>();
        for (PublishedModel other : published) {
            Takable takable = new Takable(model, other, options, conventions);
            takable.types().forEach(type -> taken.add(type, other));
            takable.refused().forEach((type, why) -> refused.putIfAbsent(type, new Refusal(type, other, why)));
            takable.different().forEach((type, why) -> different.add(new Refusal(type, other, why)));
        }
        refused.keySet().removeAll(taken.from.keySet());
        different.removeIf(one -> !taken.from.containsKey(one.type()) || !imported.contains(one.type()));
        return taken.with(findings(refused.values(), different, taken));
    }

    private record Refusal(QualifiedName type, PublishedModel by, String why) {}

    /** What is taken, and from which model. */
    private static final class Taken {
        private final Map<QualifiedName, PublishedModel> from = new TreeMap<>();
        private final SortedMap<QualifiedName, JavaName> classes = new TreeMap<>();
        private final SortedMap<String, String> others = new TreeMap<>();
        private final SortedMap<QualifiedName, TypeDefinition> definitions = new TreeMap<>();

        void add(TypeDefinition type, PublishedModel other) {
            if (from.putIfAbsent(type.name(), other) != null) {
                return;
            }
            JavaName name = other.classes().get(type.name());
            if (name == null) {
                String text = type.name().toString();
                others.put(text, Objects.requireNonNull(other.otherClasses().get(text)));
            } else {
                classes.put(type.name(), name);
                definitions.put(type.name(), other.model().type(type.name()).orElse(type));
            }
        }

        SharedTypes with(List<Diagnostic> findings) {
            return new SharedTypes(classes, others, definitions, findings);
        }
    }

    private List<Diagnostic> findings(Collection<Refusal> refused, List<Refusal> different, Taken taken) {
        TypePlacesHere places = new TypePlacesHere(model, imported);
        List<Diagnostic> findings = new ArrayList<>();
        for (Refusal one : refused) {
            findings.add(finding(
                    one,
                    places,
                    " is generated here, though the model of " + one.by().basePackage() + " has it: " + one.why()));
        }
        for (Refusal one : different) {
            String first = Objects.requireNonNull(taken.from.get(one.type())).basePackage();
            findings.add(finding(
                    one,
                    places,
                    " is taken from the model of " + first + ", and that of "
                            + one.by().basePackage() + " has another: " + one.why()));
        }
        return findings;
    }

    private static Diagnostic finding(Refusal refusal, TypePlacesHere places, String says) {
        return Diagnostic.of(
                DiagnosticCode.CONFIG_TYPE_NOT_SHARED, places.of(refusal.type()), "`" + refusal.type() + '`' + says);
    }
}
