package dev.stubdown;

/**
 * What is asked of one API of several, or of the only one.
 *
 * @param api its name; empty for the only one
 * @param role whether it is wanted
 */
public record ApiRequest<T>(String api, Role role, T request) {

    /** What an API has to do with a run. */
    public enum Role {
        /** It is wanted. */
        WANTED,
        /** Another one is wanted, which may share its types. */
        EARLIER,
        /** Another one is wanted, which knows nothing of it. */
        LATER
    }

    /** By its name: what is asked has dozens of options. */
    @Override
    public int hashCode() {
        return api.hashCode();
    }

    /** True for an API that the run is about. */
    public boolean isWanted() {
        return role == Role.WANTED;
    }
}
