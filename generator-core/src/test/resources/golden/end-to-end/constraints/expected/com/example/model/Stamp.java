package com.example.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is paid with.
 *
 * <p>Source: resources/stamp.md:7
 */
@Generated("dev.stubdown.Generator")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE
)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@JsonPropertyOrder("motif")
public class Stamp {
    @JsonProperty("motif")
    @Size(
            max = 4
    )
    private @Nullable String motif;

    /**
     * Makes an object whose properties are not set.
     */
    public Stamp() {
    }

    /**
     * What it shows. Maximum 4 characters.
     *
     * <p>Source: resources/stamp.md:17
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getMotif() {
        return this.motif;
    }

    /**
     * Sets what {@link #getMotif()} returns.
     *
     * @param motif the value; null for none
     */
    public void setMotif(@Nullable String motif) {
        this.motif = motif;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Stamp that = (Stamp) other;
        return Objects.equals(this.motif, that.motif);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.motif);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Stamp[", "]")
                .add("motif=" + this.motif)
                .toString();
    }
}
