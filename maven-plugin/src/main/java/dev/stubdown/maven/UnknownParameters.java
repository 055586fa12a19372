package dev.stubdown.maven;

import dev.stubdown.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a pom says to the plugin that none of its goals takes. Maven leaves it out before the goal sees it, and newer ones warn at most; so a mistyped
 * parameter would have no effect, and nobody would know.
 */
final class UnknownParameters {

    private UnknownParameters() {}

    /** A sentence for each, sorted. A parameter of another goal is known: executions with several goals have one configuration. */
    static List<String> in(GoalContext context) {
        Plugin plugin = context.plugin();
        if (plugin == null) {
            return List.of();
        }
        MojoExecution execution = context.execution();
        SortedSet<String> known = known(execution.getMojoDescriptor());
        return Stream.of(plugin, plugin.getExecutionsAsMap().get(execution.getExecutionId()))
                .filter(Objects::nonNull)
                .map(ConfigurationContainer::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(configuration -> Stream.of(((Xpp3Dom) configuration).getChildren()))
                .map(Xpp3Dom::getName)
                .filter(name -> !known.contains(name))
                .distinct()
                .sorted()
                .map(name -> "no goal takes a parameter '" + name + "'" + Suggestion.ending(name, known))
                .toList();
    }

    private static SortedSet<String> known(MojoDescriptor goal) {
        SortedSet<String> names = new TreeSet<>();
        goal.getPluginDescriptor().getMojos().stream()
                .map(MojoDescriptor::getParameters)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .map(Parameter::getName)
                .forEach(names::add);
        return names;
    }
}
