package org.duikan.ui.compare;

import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;
import org.duikan.document.PolicyDocument;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.notes.KeptNotes;
import org.duikan.ui.reader.ReaderView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/// Scrolls and jumps through texts of a million characters and prints how long frames take.
///
/// Run it with `-Djavafx.animation.fullspeed=true`, or frames are never closer than 16 ms. *work*
/// is the window's thread from the start of a frame to the end of its layout, *frame* from one
/// frame to the next, drawing included.
public final class ViewBenchmark {
    private static final int CHARACTERS = 1_000_000;
    private static final int CLAUSE = 300;
    private static final int WARM_UP = 60;
    private static final int FRAMES = 300;
    private static final int JUMPS = 60;
    private static final double STEP = 60;

    private ViewBenchmark() {}

    public static void main(String[] arguments) {
        Toolkit.start();
        Desk pair = desk(CHARACTERS / CLAUSE, CLAUSE, 5);
        Desk block = desk(1, CHARACTERS, 5_000);
        measure("reader, 1,000,000 characters", new Opened("reader", pair));
        measure("reader, one paragraph of 1,000,000", new Opened("reader", block));
        measure("pair, 2 x 1,000,000, 5 variants a clause", new Opened("pair", pair));
        measure("pair, one paragraph of 1,000,000 each", new Opened("pair", block));
        System.exit(0);
    }

    private record Opened(String kind, Desk desk) {
        ViewWindow window() {
            return kind.equals("reader")
                    ? ViewWindow.open(
                            context -> new ReaderView(context, KeptNotes.model(context)), desk)
                    : ViewWindow.open(Desks::view, desk);
        }
    }

    private static void measure(String name, Opened opened) {
        long start = System.nanoTime();
        ViewWindow window = opened.window();
        long open = (System.nanoTime() - start) / 1_000_000;
        ListView<?> list = Toolkit.call(() -> (ListView<?>) window.scene().lookup(".text-list"));
        VirtualFlow<?> flow = Toolkit.call(() -> (VirtualFlow<?>) list.lookup(".virtual-flow"));
        Frames frames = new Frames(window);
        frames.run(WARM_UP, i -> flow.scrollPixels(STEP));
        frames.run(FRAMES, i -> flow.scrollPixels(STEP));
        System.out.printf("%-42s open %5d ms  rows %d%n", name, open, list.getItems().size());
        frames.print("  scroll");
        Random random = new Random(1);
        frames.run(JUMPS, i -> list.scrollTo(random.nextInt(list.getItems().size())));
        frames.print("  jump");
        window.close();
        System.gc();
    }

    private static Desk desk(int clauses, int length, int variants) {
        Random random = new Random(7);
        String text = text(random, length);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < clauses; i++) {
            lines.append('(').append(i + 1).append(')').append(text).append('\n');
        }
        PolicyDocument document = Sketch.document(lines.toString());
        List<LinkVariant> differences = new ArrayList<>();
        for (int i = 0; i < variants; i++) {
            int at = (int) ((long) i * (length - 4) / variants);
            TextSpan span = new TextSpan(at, at + 2);
            differences.add(
                    new LinkVariant(
                            0, 0, Variant.of(VariantClass.WORDING, Optional.empty(), span, span)));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < clauses; i++) {
            int unit = i;
            links.add(
                    new Link(
                            List.of(i),
                            List.of(i),
                            Relation.REVISED,
                            0.97,
                            false,
                            List.of(),
                            differences.stream()
                                    .map(v -> new LinkVariant(unit, unit, v.variant()))
                                    .toList()));
        }
        return Desks.desk(
                document,
                new Comparison(
                        document,
                        document,
                        PairKind.REPRINT,
                        document.alignableUnits(),
                        document.alignableUnits(),
                        links,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('\u4E00' + random.nextInt(3000)));
            if (random.nextInt(12) == 0) {
                text.append(random.nextInt(4) == 0 ? '。' : '，');
            }
        }
        return text.toString();
    }

    /// Does something in every frame and notes how long frames take.
    private static final class Frames {
        private final ViewWindow window;
        private long[] work = {};
        private long[] between = {};

        Frames(ViewWindow window) {
            this.window = window;
        }

        interface Step {
            void at(int frame);
        }

        void run(int count, Step step) {
            work = new long[count];
            between = new long[count];
            CountDownLatch done = new CountDownLatch(1);
            Toolkit.run(() -> new Timer(count, step, done).begin());
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void print(String name) {
            System.out.printf("%-10s work %s   frame %s%n", name, text(work), text(between));
        }

        private static String text(long[] nanos) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return "median %5.1f  p95 %5.1f  max %6.1f ms"
                    .formatted(
                            sorted[sorted.length / 2] / 1e6,
                            sorted[sorted.length * 95 / 100] / 1e6,
                            sorted[sorted.length - 1] / 1e6);
        }

        private final class Timer extends AnimationTimer {
            private final int count;
            private final Step step;
            private final CountDownLatch done;
            private final Runnable afterLayout = this::note;
            private int frame;
            private long began;

            Timer(int count, Step step, CountDownLatch done) {
                this.count = count;
                this.step = step;
                this.done = done;
            }

            void begin() {
                window.scene().addPostLayoutPulseListener(afterLayout);
                start();
            }

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0) {
                    between[frame - 1] = time - began;
                }
                if (frame == count) {
                    stop();
                    window.scene().removePostLayoutPulseListener(afterLayout);
                    done.countDown();
                    return;
                }
                began = time;
                step.at(frame++);
            }

            private void note() {
                if (frame > 0 && frame <= count) {
                    work[frame - 1] = System.nanoTime() - began;
                }
            }
        }
    }
}
