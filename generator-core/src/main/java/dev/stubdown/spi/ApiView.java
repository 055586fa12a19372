package dev.stubdown.spi;

import dev.stubdown.model.ApiModel;
import dev.stubdown.term.QualifiedName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The API, and what became of it in Java.
 *
 * @param model the model that the Java was made of
 * @param basePackage the package that all generated code stands in
 * @param classes the class of each type of the model, with its package
 */
public record ApiView(ApiModel model, String basePackage, SortedMap<QualifiedName, String> classes) {

    public ApiView {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
}
