package dev.flotilla.drills;

import dev.flotilla.coordinator.redis.RedisBinary;
import dev.flotilla.drills.process.Child;
import dev.flotilla.drills.process.ChildPlan;
import dev.flotilla.drills.process.Jvm;
import dev.flotilla.drills.process.Port;
import dev.flotilla.drills.process.RedisGuard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts a program and a Redis, says their process ids, and waits to be killed. */
public final class FakeSupervisor {
  private FakeSupervisor() {}

  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    var program =
        start(folder, "program", Jvm.command(FakeProgram.class.getName(), 64, List.of()), null);
    var redis = RedisBinary.locate(System.getenv()).command(Port.free(), folder);
    var guarded = start(folder, "redis", RedisGuard.around(redis), null);
    System.out.println(program.pid());
    System.out.println(guarded.pid());
    System.out.println("up");
    System.in.transferTo(System.out);
  }

  private static Child start(
      Path folder, String name, List<String> command, @Nullable Path announce) throws Exception {
    return Child.start(
        new ChildPlan(name, command, Map.of(), folder.resolve(name + ".log"), announce));
  }
}
