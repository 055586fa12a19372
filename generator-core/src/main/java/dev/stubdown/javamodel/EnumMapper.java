package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides the Java enum of an enum type. */
final class EnumMapper {

    /** What we call the constant for values that are not documented; no member can have an empty key. */
    private static final String UNRECOGNIZED_KEY = "";

    private final JavaTypes types;
    private final WireConventions conventions;
    private final Consumer<Diagnostic> findings;

    EnumMapper(JavaTypes types, WireConventions conventions, Consumer<Diagnostic> findings) {
        this.types = types;
        this.conventions = conventions;
        this.findings = findings;
    }

    EnumUnit map(EnumType type) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        type.members().forEach(member -> members.putIfAbsent('=' + member.name(), member));
        NameScope<String> scope = new NameScope<>(false, findings);
        members.forEach(
                (key, member) -> scope.wish(key, JavaNames.constant(member.name()), member.name(), member.source()));
        String sentinel = sentinel(type, conventions);
        String unrecognized = sentinel == null ? UNRECOGNIZED_KEY : '=' + sentinel;
        if (sentinel == null) {
            scope.wishForOurs(UNRECOGNIZED_KEY, "UNRECOGNIZED", type.source());
        }
        Map<String, String> names = scope.allot();
        List<EnumUnit.Constant> constants = members.entrySet().stream()
                .map(entry -> constant(names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
        JavaName name = types.nameOf(type);
        return new EnumUnit(
                name,
                JavaDoc.of(type.description(), "The values of " + type.name() + '.', Sources.of(type)),
                type.deprecated(),
                constants,
                names.getOrDefault(unrecognized, ""),
                type.flags(),
                types.shadowsJavaLang(name.packageName()));
    }

    /** The first documented member that stands for all values to come; null where there is none. */
    static @Nullable String sentinel(EnumType type, WireConventions conventions) {
        return type.members().stream()
                .map(EnumMember::name)
                .filter(conventions::isUnknownMember)
                .findFirst()
                .orElse(null);
    }

    private static EnumUnit.Constant constant(String name, EnumMember member) {
        JavaDoc doc = JavaDoc.of(member.description(), "The value " + member.name() + '.', List.of(member.source()));
        return new EnumUnit.Constant(name, member.name(), doc);
    }
}
