package dev.stubdown.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Which words Java, and the systems that its files stand on, keep for themselves. */
public final class JavaWords {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");

    /** Names that Windows keeps for devices, whatever the extension (Microsoft Learn, "Naming Files, Paths, and Namespaces"). */
    private static final Set<String> DEVICES = Set.of(
            "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9"
                    .split(" "));

    /** Words that are no keywords but cannot name a class (JLS 17, section 3.9). */
    private static final Set<String> RESTRICTED = Set.of("record", "sealed", "permits", "var", "yield", "_");

    /** Methods of {@link Object} without parameters, which nothing may declare anew by accident, be it a component of a record. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Where packages that printed code names begin: a variable of that name would hide them (JLS 17, section 6.4.2). */
    private static final Set<String> PACKAGE_ROOTS = Set.of("com", "jakarta", "java", "org");

    /** Methods of classes with a builder, and of builders. */
    private static final Set<String> BUILDER_METHODS =
            Set.of("build", "builder", "isNamed", "keepsAdditionalProperty", "self", "toBuilder", "track");

    /** Classes that stand within the class of a type, so that it may not have their name. */
    private static final Set<String> NESTED_CLASSES = Set.of("Builder");

    private JavaWords() {}

    /** True for an identifier in ASCII that is no reserved word, not even one that only some places reserve. */
    public static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches() && !isReserved(name);
    }

    /** True for keywords, literals, and words that cannot name a class. */
    public static boolean isReserved(String name) {
        return SourceVersion.isKeyword(name) || RESTRICTED.contains(name);
    }

    /** True for a name of a device of Windows, in any letter case. */
    public static boolean isDevice(String name) {
        return DEVICES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** True for the name of a method that every object has. */
    public static boolean isObjectMethod(String name) {
        return OBJECT_METHODS.contains(name);
    }

    /** True for an identifier in ASCII that may name a method; {@code record} may, for only types may not be called so. */
    public static boolean isMethodName(String name) {
        return IDENTIFIER.matcher(name).matches() && !isNoMethod(name);
    }

    /** True for what no method can be called: a keyword, a word that no call may begin with, a method that is there anyway. */
    public static boolean isNoMethod(String name) {
        return SourceVersion.isKeyword(name) || name.equals("yield") || isObjectMethod(name);
    }

    /** True for what no property can be called in Java: a reserved word, a method that is there anyway, the beginning of a package's name. */
    public static boolean isNoProperty(String name) {
        return isReserved(name)
                || isObjectMethod(name)
                || BUILDER_METHODS.contains(name)
                || PACKAGE_ROOTS.contains(name);
    }

    /** True for what no class of a type can be called: a device, a class within such classes. */
    public static boolean isNoType(String name) {
        return isDevice(name) || NESTED_CLASSES.contains(name);
    }

    /** True for dotted names whose parts are identifiers and no devices. */
    public static boolean isPackageTail(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!isIdentifier(part) || isDevice(part)) {
                return false;
            }
        }
        return true;
    }
}
