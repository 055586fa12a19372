package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.MicroProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedClassesTest {

    private static final Map<String, String> FILES = Map.of("A.java", """
            package com.example;
            import java.util.List;
            import org.acme.Money;
            import org.eclipse.microprofile.openapi.annotations.Operation;
            /** A {@link org.acme.Link}. */
            class A { String s = "org.acme.Text"; jakarta.validation.Valid v; com.example.B b; this.a.B x; }
            """);

    @Test
    void classes_of_other_libraries_are_told_wherever_code_names_them() {
        assertEquals(
                List.of(
                        "A.java: jakarta.validation.Valid",
                        "A.java: org.acme.Money",
                        "A.java: org.eclipse.microprofile.openapi.annotations.Operation",
                        "A.java: this.a.B"),
                NamedClasses.unexpected(FILES, JavaOptions.of("com.example")));
    }

    @Test
    void options_may_ask_for_them() {
        JavaOptions.Builder options = JavaOptions.builder()
                .basePackage("com.example")
                .validation(true)
                .types(Map.of("Decimal", "org.acme.Money"));
        options.contract().microProfile(Set.of(MicroProfile.OPENAPI));
        assertEquals(List.of("A.java: this.a.B"), NamedClasses.unexpected(FILES, options.build()));
    }
}
