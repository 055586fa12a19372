package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import com.palantir.javapoet.TypeSpec;
import org.junit.jupiter.api.Test;

/** What is printed is what JavaPoet prints. */
class SourceTextTest {

    @Test
    void the_version_of_javapoet_that_is_here_lets_itself_be_printed() {
        assertTrue(PoetInternals.known());
    }

    @Test
    void every_type_is_printed_as_javapoet_prints_it() {
        qt().withExamples(3000).forAll(longs().all()).checkAssert(seed -> {
            TypeSpec type = new DrawnSpecs(seed).type();
            for (boolean importsJavaLang : new boolean[] {true, false}) {
                SourceText text = new SourceText(seed % 2 == 0 ? DrawnSpecs.PACKAGE : "", type, importsJavaLang);
                assertEquals(text.printedByJavaPoet(), text.print());
            }
        });
    }
}
