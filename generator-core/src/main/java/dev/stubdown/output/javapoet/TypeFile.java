package dev.stubdown.output.javapoet;

import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.JavaName;

/**
 * A Java file before it is text.
 *
 * @param path relative to the output folder
 * @param importsJavaLang a class of the package has the name of one of {@code java.lang} that is used
 */
record TypeFile(JavaName name, String path, TypeSpec type, boolean importsJavaLang) {

    /** The file with another type in it. */
    TypeFile with(TypeSpec other) {
        return new TypeFile(name, path, other, importsJavaLang);
    }

    /** The text of the file. */
    String print() {
        return Folding.fold(source().print());
    }

    /** The text before it is folded. */
    SourceText source() {
        return new SourceText(name.packageName(), type, importsJavaLang);
    }
}
