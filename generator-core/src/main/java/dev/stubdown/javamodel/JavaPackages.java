package dev.stubdown.javamodel;

import dev.stubdown.model.ApiModel;
import dev.stubdown.naming.NameDecisions;
import dev.stubdown.naming.NameKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The package of each namespace: the root namespace needs no sub-package, all others are sub-packages by their names. */
final class JavaPackages {

    /** How a decision says that there is to be no sub-package. */
    private static final String NONE = ".";

    private final String basePackage;
    private final String rootNamespace;
    private final NameDecisions decisions;
    private final Map<String, String> tails = new HashMap<>();
    private final TreeSet<String> all = new TreeSet<>();

    JavaPackages(ApiModel model, String basePackage, String rootNamespace, NameDecisions decisions) {
        this.basePackage = basePackage;
        this.rootNamespace = rootNamespace;
        this.decisions = decisions;
        model.types().forEach(type -> enter(type.name().namespace()));
    }

    private void enter(String namespace) {
        for (Area area : Area.values()) {
            all.add(of(area, namespace));
        }
    }

    /** What stands in a package. */
    enum Area {
        MODEL,
        API
    }

    /** The package of a namespace. */
    String of(Area area, String namespace) {
        String tail = tails.get(namespace);
        if (tail == null) {
            tail = tail(namespace);
            tails.put(namespace, tail);
        }
        return basePackage + '.' + area.name().toLowerCase(Locale.ROOT) + (tail.isEmpty() ? "" : '.' + tail);
    }

    private String tail(String namespace) {
        String byRule = JavaNames.packageTail(below(rootNamespace, namespace));
        return decisions
                .of(NameKind.PACKAGES, namespace, byRule)
                .map(decided -> decided.name().equals(NONE) ? "" : decided.name())
                .orElse(byRule);
    }

    private static String below(String root, String namespace) {
        if (namespace.equals(root)) {
            return "";
        }
        return namespace.startsWith(root + '.') ? namespace.substring(root.length() + 1) : namespace;
    }

    /** The simple names of the packages in a package, none of which may be that of a class (JLS 17, section 7.1). */
    Set<String> below(String packageName) {
        String prefix = packageName + '.';
        Set<String> names = new TreeSet<>();
        for (String name : all.tailSet(prefix)) {
            if (!name.startsWith(prefix)) {
                break;
            }
            names.add(name.substring(prefix.length()).split("\\.", 2)[0]);
        }
        return names;
    }
}
