package com.example.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 *
 * <p>Source: resources/group.md:1
 */
@Generated("dev.stubdown.Generator")
@JsonPropertyOrder({"@odata.type", "id", "deletedDateTime", "mail"})
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "@odata.type",
        visible = true,
        defaultImpl = Group.class
)
@JsonSubTypes(@JsonSubTypes.Type(value = SpecialGroup.class, name = "#microsoft.graph.specialGroup", names = {"microsoft.graph.specialGroup", "#microsoft.graph.specialgroup", "microsoft.graph.specialgroup"}))
@SuppressWarnings("deprecation")
public class Group extends DirectoryObject {
    @JsonProperty("mail")
    private @Nullable String mail;

    /**
     * Makes an object whose properties are not set.
     */
    public Group() {
        this("#microsoft.graph.group");
    }

    /**
     * Makes an object of a type that a message names.
     *
     * @param odataType the name; null for none
     */
    @JsonCreator
    protected Group(@JsonProperty("@odata.type") @Nullable String odataType) {
        super(odataType);
    }

    /**
     * The property mail.
     *
     * <p>Source: resources/user.md:3
     *
     * @return the value; null where it is not set
     */
    public @Nullable String getMail() {
        return this.mail;
    }

    /**
     * Sets what {@link #getMail()} returns.
     *
     * @param mail the value; null for none
     */
    public void setMail(@Nullable String mail) {
        this.mail = mail;
    }

    @Override
    protected boolean keepsAdditionalProperty(String name) {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Group that = (Group) other;
        return super.equals(other)
                && Objects.equals(this.mail, that.mail);
    }

    @Override
    public int hashCode() {
        int result = super.hashCode();
        result = 31 * result + Objects.hashCode(this.mail);
        return result;
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Group[", "]")
                .add(super.toString())
                .add("mail=" + this.mail)
                .toString();
    }
}
