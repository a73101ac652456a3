package dev.flotilla.coordinator.account;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * Seals session state before it reaches Redis. The seal is bound to the account and the version: a
 * sealed session moved to another account, or put back later, does not open.
 */
public final class SessionVault {
  private final Aead aead;

  private SessionVault(Aead aead) {
    this.aead = aead;
  }

  /**
   * Opens the key file in {@code directory}, making it on the first start; only its owner may read
   * it.
   */
  public static SessionVault open(Path directory) throws IOException {
    try {
      var file = directory.resolve("session-keys.json");
      if (!Files.exists(file)) {
        create(directory, file);
      }
      var keys =
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
      return new SessionVault(keys.getPrimitive(AeadConfig2026.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IOException(
          "The session keys in " + directory + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** {@code storageState} as sealed text. */
  public String seal(String account, long version, String storageState) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              aead.encrypt(storageState.getBytes(StandardCharsets.UTF_8), bound(account, version)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal the session of " + account, e);
    }
  }

  /**
   * The storage state that was sealed for this account and version; empty where the seal does not
   * open, because the keys are others or the text was moved.
   */
  public Optional<String> unseal(String account, long version, String sealed) {
    try {
      return Optional.of(
          new String(
              aead.decrypt(Base64.getDecoder().decode(sealed), bound(account, version)),
              StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] bound(String account, long version) {
    return (account + "|" + version + "|session").getBytes(StandardCharsets.UTF_8);
  }

  private static void create(Path directory, Path file)
      throws IOException, GeneralSecurityException {
    Files.createDirectories(directory);
    var keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    var text =
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    var part =
        Files.createTempFile(
            directory,
            "keys",
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(part, text, StandardOpenOption.TRUNCATE_EXISTING);
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      // Another coordinator was first; its keys are as good.
    } finally {
      Files.delete(part);
    }
  }
}
