package dev.flotilla.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
  /** Every record of the contract, made with sample values. */
  static Stream<Object> everyWireType() {
    return Stream.concat(
        Stream.of(
                WorkerHello.class,
                WorkerWelcome.class,
                LeaseRequest.class,
                LeaseOffer.class,
                Claim.class,
                LeaseGrant.class,
                Renewal.class,
                Renewed.class,
                PermitRequest.class,
                Permit.class,
                Report.class,
                SessionSave.class,
                Problem.class,
                Directive.Perform.class,
                Directive.Release.class,
                PendingPart.class,
                PendingRow.class,
                dev.flotilla.protocol.api.NewAccount.class,
                dev.flotilla.protocol.api.AccountView.class,
                dev.flotilla.protocol.api.NewAction.class,
                dev.flotilla.protocol.api.ActionView.class,
                dev.flotilla.protocol.api.FleetView.class,
                dev.flotilla.protocol.api.SessionUpload.class,
                dev.flotilla.protocol.api.PauseRequest.class,
                dev.flotilla.protocol.api.PendingView.class,
                dev.flotilla.protocol.api.Resolution.class,
                dev.flotilla.protocol.api.WorkerView.class)
            .map(WireTest::sample),
        Stream.concat(actions(), outcomes()));
  }

  private static Stream<Object> actions() {
    return Stream.of(Action.class.getPermittedSubclasses()).map(WireTest::sample);
  }

  static Stream<Object> outcomes() {
    return Stream.of(Outcome.class.getPermittedSubclasses()).map(WireTest::sample);
  }

  @ParameterizedTest
  @MethodSource("everyWireType")
  void comesBackAsItWent(Object value) throws Exception {
    var text = Wire.JSON.writeValueAsString(value);

    assertThat(Wire.JSON.readValue(text, declared(value))).isEqualTo(value);
    assertThat(text).doesNotContainPattern("\"[a-z]+[A-Z]\\w*\":");
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void anOutcomesNameIsTheSameOnTheWireAndInMetrics(Object value) throws Exception {
    var outcome = (Outcome) value;

    assertThat(Wire.JSON.readTree(Wire.JSON.writeValueAsString(outcome)).path("kind").asText())
        .isEqualTo(outcome.wire());
    assertThat(outcome.scope()).isNotNull();
  }

  @Test
  void everyOutcomeHasItsName() {
    assertThat(
            Stream.of(Outcome.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::value))
        .containsExactlyInAnyOrder(Outcome.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"worker\":\"w\",\"epoch\":1,\"more\":1}",
        "{\"worker\":\"w\",\"worker\":\"w\",\"epoch\":1}",
        "{\"worker\":\"w\",\"epoch\":\"1\"}",
        "{\"worker\":\"w\",\"epoch\":1.5}",
        "{\"worker\":1,\"epoch\":1}",
        "{\"worker\":\"w\",\"epoch\":null}",
        "{\"worker\":\"w\",\"epoch\":1} x",
        "{\"worker\":\"w\",\"epoch\":123456789012345678901234567890}"
      })
  void isStrict(String text) {
    assertThatThrownBy(() -> Wire.JSON.readValue(text, Claim.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static Class<?> declared(Object value) {
    return switch (value) {
      case Outcome o -> Outcome.class;
      case Directive d -> Directive.class;
      case Action a -> Action.class;
      default -> value.getClass();
    };
  }

  /** Any value of {@code type}: texts, numbers and nested records alike. */
  private static Object sample(Class<?> type) {
    if (type == String.class) return "text";
    if (type == long.class || type == Long.class) return 7L;
    if (type == int.class || type == Integer.class) return 7;
    if (type == boolean.class) return true;
    if (type == Instant.class) return Instant.parse("2026-01-05T09:00:00Z");
    if (type == Outcome.class) return new Outcome.Drift("connect");
    if (type == Action.class) return new Action.Invite("ada", "AC_1", "Hello", NotePolicy.REFUSE);
    if (type.isEnum()) return type.getEnumConstants()[0];
    if (type == List.class) return List.of();
    if (type == Map.class) return Map.of();
    var components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(Stream.of(components).map(c -> sample(c.getType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.toString(), e);
    }
  }
}
