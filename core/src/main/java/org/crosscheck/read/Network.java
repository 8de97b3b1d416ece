package org.crosscheck.read;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The network that scores all a reader wants to know of a sentence, run by ONNX Runtime. */
final class Network implements AutoCloseable {

  /**
   * What the network says of one sentence; its outputs by the names of the model's file.
   *
   * @param arcs for each word the scores of its heads, the root first
   * @param rels for each word the scores of its relation to its head
   * @param relHeads for the root and each word the scores of the relations of what hangs on it
   */
  record Verdict(
      Scores upos,
      Scores xpos,
      Scores lemma,
      Scores names,
      Scores arcs,
      Scores rels,
      Scores relHeads) {}

  private static final List<String> OUTPUTS =
      List.of("upos", "xpos", "lemma", "names", "arcs", "rels", "rel_heads");

  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Takes the model only after the runtime is there, so that both may be fetched at once. */
  Network(Supplier<byte[]> model) {
    environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      session = environment.createSession(model.get(), options);
    } catch (OrtException e) {
      throw new IllegalStateException("model of the reader does not load: " + e.getMessage(), e);
    }
  }

  /** Scores sentences of about the same length together. Many threads may call it at once. */
  List<Verdict> score(List<Encoded> batch) {
    int width = batch.stream().mapToInt(each -> each.pieces().length).max().orElse(0);
    int words = batch.stream().mapToInt(Encoded::words).max().orElse(0);
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      inputs.put("pieces", tensor(batch, width, Encoded::pieces));
      inputs.put("shapes", tensor(batch, width, Encoded::shapes));
      inputs.put("firsts", tensor(batch, words, Encoded::firsts));
      inputs.put("lasts", tensor(batch, words, Encoded::lasts));
      try (OrtSession.Result result = session.run(inputs)) {
        return verdicts(result, batch.size());
      }
    } catch (OrtException e) {
      throw new IllegalStateException("model of the reader does not run: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(List<Encoded> batch, int width, Function<Encoded, int[]> part)
      throws OrtException {
    LongBuffer values = LongBuffer.allocate(batch.size() * width);
    for (int row = 0; row < batch.size(); row++) {
      values.position(row * width);
      for (int value : part.apply(batch.get(row))) {
        values.put(value);
      }
    }
    values.rewind();
    return OnnxTensor.createTensor(environment, values, new long[] {batch.size(), width});
  }

  private static List<Verdict> verdicts(OrtSession.Result result, int size) {
    List<Scores> all = new ArrayList<>();
    List<Integer> strides = new ArrayList<>();
    for (String name : OUTPUTS) {
      OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
      long[] shape = tensor.getInfo().getShape();
      strides.add((int) (shape[1] * shape[2]));
      all.add(new Scores(tensor.getFloatBuffer(), 0, (int) shape[2]));
    }
    List<Verdict> verdicts = new ArrayList<>(size);
    for (int b = 0; b < size; b++) {
      Scores[] own = new Scores[OUTPUTS.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = new Scores(all.get(i).values(), b * strides.get(i), all.get(i).row());
      }
      verdicts.add(new Verdict(own[0], own[1], own[2], own[3], own[4], own[5], own[6]));
    }
    return verdicts;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("model of the reader does not close: " + e.getMessage(), e);
    }
  }
}
