package dev.flotilla.coordinator;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.Logger;

/** Log lines on standard output: JSON for machines, text for people. */
final class Logs {
  private Logs() {}

  static void configure(LoggerContext context, boolean text) {
    context.reset();
    var appender = new ConsoleAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setEncoder(text ? plain(context) : json(context));
    appender.start();
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(appender);
    context.getLogger("io.lettuce").setLevel(Level.WARN);
  }

  private static Encoder<ILoggingEvent> json(LoggerContext context) {
    var encoder = new LogstashEncoder();
    encoder.setContext(context);
    encoder.setCustomFields("{\"service\":\"coordinator\"}");
    encoder.start();
    return encoder;
  }

  private static Encoder<ILoggingEvent> plain(LoggerContext context) {
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %msg %replace(%kvp){'^$',''}%n");
    encoder.start();
    return encoder;
  }
}
