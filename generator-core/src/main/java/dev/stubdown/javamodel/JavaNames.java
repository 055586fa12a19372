package dev.stubdown.javamodel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Names of an API to Java identifiers. What comes out is ASCII, so that neither the encoding of sources nor a file system changes it, is no
 * reserved word, and is never empty. That names differ is the business of {@link NameScope}.
 *
 * <p>{@code exchangeOnlineState} becomes {@code ExchangeOnlineState}, {@code exchangeOnlineState} or {@code EXCHANGE_ONLINE_STATE};
 * {@code @odata.type} becomes {@code odataType}; {@code default} becomes {@code default_}; {@code 2fa} becomes {@code _2fa}.
 */
final class JavaNames {

    /** The longest name, in characters: with its suffixes it stays under the 255 bytes that file systems allow. */
    private static final int MAX_LENGTH = 180;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*");

    /** Names that Windows keeps for devices, whatever the extension (Microsoft Learn, "Naming Files, Paths, and Namespaces"). */
    private static final Set<String> DEVICES = Set.of(
            "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9"
                    .split(" "));

    /** Methods of {@link Object}, which an interface or a bean may not declare anew by accident. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Methods of classes with a builder, and of builders. */
    private static final Set<String> BUILDER_METHODS =
            Set.of("build", "builder", "isNamed", "keepsAdditionalProperty", "self", "toBuilder", "track");

    /** Classes that stand within the class of a type, so that it may not have their name. */
    private static final Set<String> NESTED = Set.of("Builder", "Self");

    private JavaNames() {}

    /** True for names in dotted form whose parts are ASCII identifiers and no reserved words. */
    static boolean isPackageName(String name) {
        return PACKAGE.matcher(name).matches() && SourceVersion.isName(name);
    }

    /** The name of a class: first letter upper. */
    static String type(String name) {
        String joined = capitalise(camel(name));
        boolean taken = DEVICES.contains(lower(joined)) || NESTED.contains(joined);
        return legal(taken ? joined + '_' : joined, "Type");
    }

    /** The name of a field or parameter: first letter lower, unless the name starts with two capitals. */
    static String variable(String name) {
        return legal(decapitalise(camel(name)), "value");
    }

    /** What follows {@code get} and {@code set}; {@code class} becomes {@code Class_}, since {@code getClass} is {@link Object}'s. */
    static String accessor(String name) {
        String joined = cut(capitalise(camel(name)));
        return joined.isEmpty() ? "Value" : joined.equals("Class") ? "Class_" : joined;
    }

    /** The name of a builder's method, a record's component and the method that reads it. */
    static String fluent(String name) {
        String variable = variable(name);
        return OBJECT_METHODS.contains(variable) || BUILDER_METHODS.contains(variable) ? variable + '_' : variable;
    }

    /** The name of a method. */
    static String method(String name) {
        String joined = legal(decapitalise(camel(name)), "call");
        return OBJECT_METHODS.contains(joined) ? joined + '_' : joined;
    }

    /** The name of an enum constant: words in capitals, joined by underscores. */
    static String constant(String name) {
        List<String> words = new ArrayList<>();
        for (String chunk : chunks(name)) {
            words.addAll(List.of(chunk.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")));
        }
        return legal(String.join("_", words).toUpperCase(Locale.ROOT), "EMPTY");
    }

    /** A namespace as the tail of a package name, in lower case; empty for an empty namespace. */
    static String packageTail(String namespace) {
        List<String> parts = new ArrayList<>();
        for (String part : namespace.split("\\.")) {
            String name = lower(String.join("", chunks(part)));
            if (!name.isEmpty()) {
                parts.add(legal(DEVICES.contains(name) ? name + '_' : name, ""));
            }
        }
        return String.join(".", parts);
    }

    static String capitalise(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String decapitalise(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String camel(String name) {
        List<String> chunks = chunks(name);
        StringBuilder joined = new StringBuilder(name.length());
        for (String chunk : chunks) {
            joined.append(joined.isEmpty() ? chunk : capitalise(chunk));
        }
        return joined.toString();
    }

    /** An identifier with the letters of {@code name}, or {@code otherwise} where it has none. */
    private static String legal(String name, String otherwise) {
        String identifier = cut(name.isEmpty() ? otherwise : name);
        if (!Character.isJavaIdentifierStart(identifier.charAt(0))) {
            identifier = '_' + identifier;
        }
        return SourceVersion.isKeyword(identifier) || isRestricted(identifier) ? identifier + '_' : identifier;
    }

    private static String cut(String name) {
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }

    /** Words that are no keywords but cannot name a class (JLS 17, section 3.9). */
    private static boolean isRestricted(String identifier) {
        return switch (identifier) {
            case "record", "sealed", "permits", "var", "yield", "_" -> true;
            default -> false;
        };
    }

    /** The runs of ASCII letters, digits and underscores; letters of other scripts become their code point, {@code u4e2d}. */
    private static List<String> chunks(String name) {
        List<String> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        ascii(name).codePoints().forEach(c -> {
            if (c == '_' || c < 0x80 && Character.isLetterOrDigit(c)) {
                chunk.appendCodePoint(c);
            } else if (c >= 0x80 && Character.isLetterOrDigit(c)) {
                chunk.append('u').append(Integer.toHexString(c));
            } else if (!chunk.isEmpty()) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
            }
        });
        if (!chunk.isEmpty()) {
            chunks.add(chunk.toString());
        }
        return chunks;
    }

    private static String ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return name;
    }
}
