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

  /** What the network says of one sentence; its outputs by the names of the model's file. */
  record Verdict(Scores upos, Scores xpos, Scores lemma, Scores names, Scores arcs, Scores rels) {}

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
    Scores[] all = new Scores[6];
    int[] strides = new int[6];
    String[] names = {"upos", "xpos", "lemma", "names", "arcs", "rels"};
    for (int i = 0; i < names.length; i++) {
      OnnxTensor tensor = (OnnxTensor) result.get(names[i]).orElseThrow();
      long[] shape = tensor.getInfo().getShape();
      int row = (int) (shape.length == 4 ? shape[2] * shape[3] : shape[2]);
      strides[i] = (int) shape[1] * row;
      all[i] = new Scores(tensor.getFloatBuffer(), 0, row);
    }
    List<Verdict> verdicts = new ArrayList<>(size);
    for (int b = 0; b < size; b++) {
      Scores[] own = new Scores[6];
      for (int i = 0; i < own.length; i++) {
        own[i] = new Scores(all[i].values(), b * strides[i], all[i].row());
      }
      verdicts.add(new Verdict(own[0], own[1], own[2], own[3], own[4], own[5]));
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
