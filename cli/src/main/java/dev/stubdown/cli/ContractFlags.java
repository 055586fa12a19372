package dev.stubdown.cli;

import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.ContractOptions;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.ReturnStyle;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that choose what the JAX-RS interfaces look like, for every command that makes some. */
final class ContractFlags {

    @Option(
            names = "--return-style",
            paramLabel = "STYLE",
            converter = Words.OfReturnStyle.class,
            completionCandidates = Words.OfReturnStyle.class,
            description = "What methods return: ${COMPLETION-CANDIDATES}. Default: entity.")
    private @Nullable ReturnStyle returnStyle;

    @Option(
            names = "--return-style-of",
            paramLabel = "PATTERN=STYLE",
            description =
                    "What methods of some operations return instead, such as 'GET /users/**=response'. May be repeated; the last one that"
                            + " matches counts.")
    private @Nullable List<String> returnStyleOf;

    @Option(
            names = "--bean-params-from",
            paramLabel = "NUMBER",
            description =
                    "Methods with at least so many optional query options and headers take them as one object. Default: 0, which is never.")
    private @Nullable Integer beanParamsFrom;

    @Option(
            names = "--companions",
            paramLabel = "COMPANION",
            split = ",",
            converter = Words.OfCompanion.class,
            completionCandidates = Words.OfCompanion.class,
            description = "Classes beside the interfaces: ${COMPLETION-CANDIDATES}, joined by commas. None by default.")
    private @Nullable List<Companion> companions;

    @Option(
            names = "--micro-profile",
            paramLabel = "SPEC",
            split = ",",
            converter = Words.OfMicroProfile.class,
            completionCandidates = Words.OfMicroProfile.class,
            description =
                    "Annotate the interfaces as these specifications of MicroProfile do: ${COMPLETION-CANDIDATES}, joined by commas. None by"
                            + " default.")
    private @Nullable List<MicroProfile> microProfile;

    /** Sets what the flags say, and leaves all else as it is. */
    void applyTo(ContractOptions.Builder options, boolean own) {
        if (returnStyle != null) {
            options.returnStyle(returnStyle);
        }
        if (own && returnStyleOf != null) {
            options.returnStyleOf(returnStyleOf);
        }
        if (beanParamsFrom != null) {
            options.beanParamsFrom(beanParamsFrom);
        }
        if (companions != null) {
            options.companions(Set.copyOf(companions));
        }
        if (microProfile != null) {
            options.microProfile(Set.copyOf(microProfile));
        }
    }
}
