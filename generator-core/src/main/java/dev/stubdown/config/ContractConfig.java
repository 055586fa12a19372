package dev.stubdown.config;

import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.ContractOptions;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.ReturnStyle;
import dev.stubdown.javamodel.ReturnStyleRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a configuration file says about the JAX-RS interfaces. Null, or an empty list, where it says nothing. */
public record ContractConfig(
        @Nullable ReturnStyle returnStyle,
        List<ReturnStyleRule> returnStyleOf,
        @Nullable Integer beanParamsFrom,
        List<Companion> companions,
        List<MicroProfile> microProfile) {

    /** A file that says nothing. */
    public static final ContractConfig NONE = new ContractConfig(null, List.of(), null, List.of(), List.of());

    public ContractConfig {
        returnStyleOf = List.copyOf(returnStyleOf);
        companions = List.copyOf(companions);
        microProfile = List.copyOf(microProfile);
    }

    /** Sets what the file says, and leaves all else as it is. */
    void applyTo(ContractOptions.Builder options) {
        if (returnStyle != null) {
            options.returnStyle(returnStyle);
        }
        if (!returnStyleOf.isEmpty()) {
            options.returnStyleRules(returnStyleOf);
        }
        if (beanParamsFrom != null) {
            options.beanParamsFrom(beanParamsFrom);
        }
        if (!companions.isEmpty()) {
            options.companions(Set.copyOf(companions));
        }
        if (!microProfile.isEmpty()) {
            options.microProfile(Set.copyOf(microProfile));
        }
    }
}
