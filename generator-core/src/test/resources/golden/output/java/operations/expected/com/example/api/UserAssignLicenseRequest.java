package com.example.api;

import com.example.model.Kind;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The body of the operation user-assignlicense.
 *
 * <p>Source: api/user-assignlicense.md:20
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
@JsonPropertyOrder({"addLicenses", "kind"})
public class UserAssignLicenseRequest {
    @JsonProperty("addLicenses")
    private List<Object> addLicenses;

    @JsonProperty("kind")
    private @Nullable String kind;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    /**
     * Makes an object whose properties are not set.
     */
    public UserAssignLicenseRequest() {
    }

    /**
     * Required.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public List<Object> getAddLicenses() {
        return this.addLicenses;
    }

    /**
     * Sets what {@link #getAddLicenses()} returns.
     *
     * @param addLicenses the value
     */
    public void setAddLicenses(List<Object> addLicenses) {
        this.addLicenses = addLicenses;
    }

    /**
     * The property kind.
     *
     * <p>Source: resources/user.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable Kind getKind() {
        return this.kind == null ? null : Kind.fromString(this.kind);
    }

    /**
     * Sets what {@link #getKind()} returns.
     *
     * @param kind the value; null for none
     * @throws IllegalStateException for the constant that stands for what is not documented: it has no text
     */
    public void setKind(@Nullable Kind kind) {
        this.kind = kind == null ? null : kind.wireValue();
    }

    /**
     * The property kind.
     *
     * <p>Source: resources/user.md:4
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getKindAsText() {
        return this.kind;
    }

    /**
     * Sets what {@link #getKindAsText()} returns.
     *
     * @param kind the value; null for none
     */
    public void setKindAsText(@Nullable String kind) {
        this.kind = kind;
    }

    /**
     * The properties that the documentation does not list.
     *
     * @return a map that may be changed, by the names in JSON
     */
    @JsonAnyGetter
    public Map<String, @Nullable Object> getAdditionalProperties() {
        return this.additionalProperties;
    }

    /**
     * Sets a property that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null for none
     */
    public void setAdditionalProperty(String name, @Nullable Object value) {
        this.additionalProperties.put(name, value);
    }

    /**
     * Takes a property of a message that the documentation does not list.
     *
     * @param name the name in JSON
     * @param value the value; null for none
     */
    @JsonAnySetter
    protected void readAdditionalProperty(String name, @Nullable Object value) {
        if (name.contains("@")) {
            this.additionalProperties.put(name, value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        UserAssignLicenseRequest that = (UserAssignLicenseRequest) other;
        return Objects.equals(this.addLicenses, that.addLicenses)
                && Objects.equals(this.kind, that.kind)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        int result = 1;
        result = 31 * result + Objects.hashCode(this.addLicenses);
        result = 31 * result + Objects.hashCode(this.kind);
        result = 31 * result + Objects.hashCode(this.additionalProperties);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "UserAssignLicenseRequest[", "]")
                .add("addLicenses=" + this.addLicenses)
                .add("kind=" + this.kind)
                .add("additionalProperties=" + this.additionalProperties)
                .toString();
    }
}
