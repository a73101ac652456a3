package dev.flotilla.protocol;

/** Write-ahead leave for one commit, valid for {@code remainingMs} from when it was asked for. */
public record Permit(String permit, long remainingMs) {}
