package dev.stubdown.verify;

import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaName;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private boolean isOpen(BeanUnit bean) {
        if (bean.additional() != null && !bean.additional().selective()) {
            return true;
        }
        if (bean.keeping() != null) {
            return bean.keeping().everything() && !bean.isAbstract();
        }
        BeanUnit base = bean.superclass() == null ? null : beans.get(bean.superclass());
        return base != null && (isOpen(base) || isOpenBase(base));
    }

    /**
     * An abstract class keeps everything, open or not, for the sake of objects of unknown types. Where it is not open, the classes of all listed
     * types take that back.
     */
    private boolean isOpenBase(BeanUnit base) {
        boolean takenOver = beans.values().stream()
                .filter(bean -> base.name().equals(bean.superclass()))
                .filter(bean -> base.hierarchy() == null
                        || !bean.name().equals(base.hierarchy().fallback()))
                .anyMatch(bean -> bean.keeping() == null);
        return base.keeping() != null && base.keeping().everything() && takenOver;
    }
}
