package dev.stubdown.triage;

/** What the user wants to become of findings. */
public record TriageOptions() {}
