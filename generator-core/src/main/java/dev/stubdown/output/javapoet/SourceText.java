package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.HashSet;
import java.util.Set;

/**
 * The text of a file that declares a type: byte for byte what {@link JavaFile} prints, which takes several times as long. JavaPoet looks for line ends in each piece of text with a regular
 * expression, reads the formats of its own pieces each time, and does all of that twice, first to learn what the file imports; here the first time no text is put together.
 */
final class SourceText {

    private final String packageName;
    private final TypeSpec type;
    private final boolean importsJavaLang;

    /** @param importsJavaLang classes of {@code java.lang} are imported like others */
    SourceText(String packageName, TypeSpec type, boolean importsJavaLang) {
        this.packageName = packageName;
        this.type = type;
        this.importsJavaLang = importsJavaLang;
    }

    /** The text, with a line end at its end. */
    String print() {
        return PoetInternals.known() ? printed() : printedByJavaPoet();
    }

    /** The same text, as JavaPoet prints it. */
    String printedByJavaPoet() {
        return JavaFile.builder(packageName, type)
                .skipJavaLangImports(!importsJavaLang)
                .indent(SourceLines.INDENT)
                .build()
                .toString();
    }

    private String printed() {
        Set<String> neverImported = new HashSet<>();
        addNeverImported(type, neverImported);
        SourceNames asked = SourceNames.in(packageName, neverImported);
        new TypePrinter(asked, SourceLines.nowhere()).type(type, Set.of());
        SourceNames names = asked.importing();
        SourceLines lines = new SourceLines();
        head(names, neverImported, lines);
        new TypePrinter(names, lines).type(type, Set.of());
        return lines.text();
    }

    private static void addNeverImported(TypeSpec type, Set<String> neverImported) {
        neverImported.addAll(type.alwaysQualifiedNames());
        type.typeSpecs().forEach(nested -> addNeverImported(nested, neverImported));
    }

    private void head(SourceNames names, Set<String> neverImported, SourceLines lines) {
        if (!packageName.isEmpty()) {
            lines.print("package " + packageName + ";\n\n");
        }
        boolean imports = false;
        for (ClassName name : names.imports()) {
            if (importsJavaLang
                    || !name.packageName().equals("java.lang")
                    || neverImported.contains(name.simpleName())) {
                lines.print("import " + name.canonicalName() + ";\n");
                imports = true;
            }
        }
        lines.print(imports ? "\n" : "");
    }
}
