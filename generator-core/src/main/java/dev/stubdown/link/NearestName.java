package dev.stubdown.link;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.term.QualifiedName;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guesses which known type a name that nothing defines was meant to be. */
final class NearestName {

    private NearestName() {}

    /** A question for the user; null where no name is near. */
    static @Nullable String hint(QualifiedName wrong, Collection<QualifiedName> known) {
        Set<String> names = known.stream().map(QualifiedName::name).collect(Collectors.toSet());
        return Suggestion.nearest(wrong.name(), names)
                .map(near -> "did you mean `" + near + "`?")
                .orElse(null);
    }
}
