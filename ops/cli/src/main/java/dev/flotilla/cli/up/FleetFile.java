package dev.flotilla.cli.up;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the fleet on a data folder serves: {@code fleet.json}, there as long as it runs, so that
 * the client commands find it on whatever port it got.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FleetFile(
    URI coordinator, @JsonProperty("practice_site") @Nullable URI practiceSite, long pid) {
  /** The data folder where none is named. */
  public static final String DEFAULT_DATA = ".flotilla/up";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The fleet on {@code data}, where one runs. */
  public static Optional<FleetFile> read(Path data) {
    var file = data.resolve("fleet.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var fleet = JSON.readValue(file.toFile(), FleetFile.class);
      return Optional.of(fleet).filter(f -> ProcessHandle.of(f.pid()).isPresent());
    } catch (IOException e) {
      // Half a file is a fleet that is not there yet.
      return Optional.empty();
    }
  }

  void write(Path data) throws IOException {
    var part = Files.createTempFile(data, "fleet", ".part");
    JSON.writeValue(part.toFile(), this);
    Files.move(part, data.resolve("fleet.json"), StandardCopyOption.ATOMIC_MOVE);
  }

  static void remove(Path data) throws IOException {
    Files.deleteIfExists(data.resolve("fleet.json"));
  }
}
