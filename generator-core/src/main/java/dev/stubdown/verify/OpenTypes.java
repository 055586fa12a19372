package dev.stubdown.verify;

import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaName;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which generated types may have properties that they do not list. */
public final class OpenTypes {

    private final Map<JavaName, BeanUnit> beans;

    private OpenTypes(JavaModel model) {
        this.beans = model.beans().stream().collect(Collectors.toMap(BeanUnit::name, Function.identity()));
    }

    /**
     * The names of their classes.
     *
     * @param model Java that keeps unlisted properties where the docs call a type open, and nowhere else
     */
    public static Set<String> in(JavaModel model) {
        OpenTypes types = new OpenTypes(model);
        return model.beans().stream()
                .filter(types::isOpen)
                .map(bean -> bean.name().toString())
                .collect(Collectors.toSet());
    }

    private boolean isOpen(@Nullable BeanUnit bean) {
        if (bean == null) {
            return false;
        }
        boolean everything = bean.keeping() != null && bean.keeping().everything();
        boolean all = bean.additional() != null && !bean.additional().selective();
        return everything && !bean.isAbstract()
                || all
                || isOpen(bean.superclass() == null ? null : beans.get(bean.superclass()));
    }
}
