package dev.flotilla.drills.process;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a process writes into its {@code --announce} file once it is ready.
 *
 * @param url where it serves; absent for a worker, which listens on nothing
 * @param worker a worker's boot id
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Announcement(@Nullable String url, long pid, @Nullable String worker) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Announcement read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Announcement.class);
  }
}
