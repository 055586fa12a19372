package dev.stubdown.javamodel;

import dev.stubdown.naming.JavaWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The longest package, in characters: what file systems allow for a folder. Patterns for names of any length would not end well, either. */
    private static final int MAX_PACKAGE = 255;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*");

    private JavaNames() {}

    /** True for names in dotted form whose parts are ASCII identifiers and no reserved words. */
    static boolean isPackageName(String name) {
        return name.length() <= MAX_PACKAGE && PACKAGE.matcher(name).matches() && SourceVersion.isName(name);
    }

    /** The name of a class: first letter upper, so that no package, which has none of those, is called the same (JLS 17, section 7.1). */
    static String type(String name) {
        String joined = withCapital(capitalise(camel(name)));
        return legal(JavaWords.isNoType(joined) ? joined + '_' : joined, "Type");
    }

    private static String withCapital(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i))) {
                return name.substring(0, i) + capitalise(name.substring(i));
            }
        }
        return name.isEmpty() ? name : "Type" + name;
    }

    /** The name of a field or parameter: first letter lower, unless the name starts with two capitals. */
    static String variable(String name) {
        return legal(decapitalise(camel(name)), "value");
    }

    /** The name of a property: that of a variable which no class has anyway, not even a record. */
    static String property(String name) {
        String joined = variable(name);
        return JavaWords.isNoProperty(joined) ? joined + '_' : joined;
    }

    /**
     * What follows {@code get} and {@code set} for a property of that Java name, or the name of a type for a method of that name. What only variables
     * have to bear is left out: {@code default_} gives {@code Default}, and {@code _2fa} gives {@code 2fa}; but {@code class_} gives {@code Class_},
     * since {@code getClass} is {@link Object}'s.
     */
    static String accessor(String property) {
        String bare = property.endsWith("_") ? property.substring(0, property.length() - 1) : property;
        String stem = JavaWords.isNoProperty(bare) && !bare.equals("class") ? bare : property;
        boolean digit = stem.length() > 1 && stem.charAt(0) == '_' && Character.isDigit(stem.charAt(1));
        return capitalise(digit ? stem.substring(1) : stem);
    }

    /** Names one behind the other, as the name of a class. */
    static String joined(String first, String... others) {
        StringBuilder joined = new StringBuilder(first);
        for (String other : others) {
            joined.append(capitalise(other));
        }
        return cut(joined.toString());
    }

    /** The name of a method. */
    static String method(String name) {
        String joined = identifier(decapitalise(camel(name)), "call");
        return JavaWords.isNoMethod(joined) ? joined + '_' : joined;
    }

    /** The name of an enum constant: words in capitals, joined by underscores. */
    static String constant(String name) {
        List<String> words = new ArrayList<>();
        for (String chunk : chunks(name)) {
            addWords(chunk, words);
        }
        return legal(String.join("_", words).toUpperCase(Locale.ROOT), "EMPTY");
    }

    /** A word begins with a capital behind none, and with the last of several capitals where a small letter follows. */
    private static void addWords(String chunk, List<String> words) {
        int start = 0;
        for (int i = 1; i < chunk.length(); i++) {
            if (isUpper(chunk.charAt(i)) && isStart(chunk, i)) {
                words.add(chunk.substring(start, i));
                start = i;
            }
        }
        words.add(chunk.substring(start));
    }

    private static boolean isStart(String chunk, int capital) {
        char before = chunk.charAt(capital - 1);
        return isLower(before)
                || before >= '0' && before <= '9'
                || isUpper(before) && capital + 1 < chunk.length() && isLower(chunk.charAt(capital + 1));
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A namespace as the tail of a package name, in lower case; empty for an empty namespace. */
    static String packageTail(String namespace) {
        List<String> parts = new ArrayList<>();
        for (String part : namespace.split("\\.")) {
            String name = lower(String.join("", chunks(part)));
            if (!name.isEmpty()) {
                parts.add(legal(JavaWords.isDevice(name) ? name + '_' : name, ""));
            }
        }
        return cut(String.join(".", parts));
    }

    static String capitalise(String name) {
        return name.isEmpty() || isUpper(name.charAt(0))
                ? name
                : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String decapitalise(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || acronym || isLower(name.charAt(0))
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String camel(String name) {
        if (isChunk(name)) {
            return name;
        }
        List<String> chunks = chunks(name);
        StringBuilder joined = new StringBuilder(name.length());
        for (String chunk : chunks) {
            joined.append(joined.isEmpty() ? chunk : capitalise(chunk));
        }
        return joined.toString();
    }

    /** As {@link #identifier}, and no reserved word. */
    private static String legal(String name, String otherwise) {
        String identifier = identifier(name, otherwise);
        return JavaWords.isReserved(identifier) ? identifier + '_' : identifier;
    }

    /** The letters of {@code name}, or {@code otherwise} where it has none, behind an underscore where a digit would be the first. */
    private static String identifier(String name, String otherwise) {
        String identifier = cut(name.isEmpty() ? otherwise : name);
        return Character.isJavaIdentifierStart(identifier.charAt(0)) ? identifier : '_' + identifier;
    }

    /** What is too long ends in a number made of the whole, so that it is neither another's nor depends on others. */
    private static String cut(String name) {
        return cut(name, MAX_LENGTH);
    }

    /** As {@link #cut(String)}, to another length of at least 10. */
    static String cut(String name, int length) {
        return name.length() > length
                ? name.substring(0, length - 9) + '_' + String.format(Locale.ROOT, "%08x", name.hashCode())
                : name;
    }

    /** True for a name that is all of one run, as names of properties mostly are. */
    private static boolean isChunk(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLower(c) && !isUpper(c) && !(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** The runs of ASCII letters, digits and underscores; letters of other scripts become their code point, {@code u4e2d}. */
    private static List<String> chunks(String name) {
        if (isChunk(name)) {
            return name.isEmpty() ? List.of() : List.of(name);
        }
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
