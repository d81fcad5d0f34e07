package org.duikan.importing;

import org.duikan.document.PolicyDocument;
import org.duikan.job.JobContext;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextDecoder;
import org.duikan.text.TextDecoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns a text file into a document, without a corpus.
public final class FileReader {
    private static final int CHUNK = 1 << 20;
    private static final int MEGABYTE = 1 << 20;

    /// No text anybody reads is longer; the corpus keeps values up to twice this.
    private static final long LARGEST = 128L * MEGABYTE;

    /// Bytes of memory one byte of a file may need on its way into the corpus, measured: the file
    /// itself, its text, the text as read back and its units.
    private static final int MEMORY_PER_BYTE = 12;

    /// Bytes of memory a line may need besides, measured: its paragraph, unit and row.
    private static final int MEMORY_PER_LINE = 700;

    /// Formats that are documents, but not text.
    private static final Set<String> OTHER_FORMATS =
            Set.of("doc", "docx", "wps", "pdf", "ofd", "html", "htm", "mht", "rtf", "odt");

    private static final double READ = 0.3;
    private static final double DECODED = 0.4;

    private final long limit;
    private final long lineLimit;

    /// @param limit the largest file to read, in bytes
    /// @param lineLimit the most lines to read
    FileReader(long limit, long lineLimit) {
        this.limit = limit;
        this.lineLimit = lineLimit;
    }

    /// A reader of files up to what the memory of this program can hold.
    public FileReader() {
        this(
                Math.min(LARGEST, Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE),
                Runtime.getRuntime().maxMemory() / MEMORY_PER_LINE);
    }

    /// Reads, decodes and understands a file; tells its progress from 0 to 1.
    ///
    /// @throws java.util.concurrent.CancellationException where the context was cancelled
    public FileReading read(Path file, JobContext context) {
        Optional<ImportProblem> refusal = refusal(file);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = bytes(in, Files.size(file), context);
            if (bytes.length > limit) {
                return tooLarge(file, bytes.length);
            }
            return decode(file, bytes, context);
        } catch (NoSuchFileException e) {
            return ImportProblem.of(ImportProblem.Kind.MISSING, file);
        } catch (IOException e) {
            return ImportProblem.of(ImportProblem.Kind.UNREADABLE, file, e.toString());
        } catch (OutOfMemoryError e) { // all that was read is garbage now: nothing is at risk
            return ImportProblem.of(ImportProblem.Kind.OUT_OF_MEMORY, file);
        }
    }

    private Optional<ImportProblem> refusal(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of(ImportProblem.of(ImportProblem.Kind.DIRECTORY, file));
        }
        String extension = extension(file);
        if (Files.exists(file) && OTHER_FORMATS.contains(extension)) {
            return Optional.of(ImportProblem.of(ImportProblem.Kind.FORMAT, file, extension));
        }
        long size = file.toFile().length();
        return size > limit ? Optional.of(tooLarge(file, size)) : Optional.empty();
    }

    private ImportProblem tooLarge(Path file, long size) {
        return ImportProblem.of(
                ImportProblem.Kind.TOO_LARGE, file, Math.ceilDiv(size, MEGABYTE), limit / MEGABYTE);
    }

    /// At most a chunk more than the limit: a pipe or a growing file has no size to go by.
    private byte[] bytes(InputStream in, long size, JobContext context) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.max(size, 1024));
        byte[] chunk = new byte[CHUNK];
        int read = in.read(chunk);
        while (read >= 0 && bytes.size() <= limit) {
            context.checkCancelled();
            bytes.write(chunk, 0, read);
            context.progress(Math.min(1, bytes.size() / Math.max(1.0, size)) * READ);
            read = in.read(chunk);
        }
        return bytes.toByteArray();
    }

    private FileReading decode(Path file, byte[] bytes, JobContext context) {
        return switch (TextDecoder.decode(bytes)) {
            case TextDecoding.Decoded(SourceText text, Charset charset) ->
                    structure(file, bytes, text, charset, context);
            case TextDecoding.Empty() -> ImportProblem.of(ImportProblem.Kind.EMPTY, file);
            case TextDecoding.Binary() -> ImportProblem.of(ImportProblem.Kind.BINARY, file);
            case TextDecoding.Undecodable problem ->
                    ImportProblem.of(
                            ImportProblem.Kind.UNDECODABLE,
                            file,
                            problem.charset().name(),
                            problem.byteOffset());
        };
    }

    private FileReading structure(
            Path file, byte[] bytes, SourceText text, Charset charset, JobContext context) {
        context.progress(DECODED);
        long lines = text.text().chars().filter(unit -> unit == '\n').count() + 1;
        if (lines > lineLimit) {
            return ImportProblem.of(ImportProblem.Kind.TOO_MANY_LINES, file, lines, lineLimit);
        }
        Part rest = new Part(context, DECODED, 1);
        PolicyDocument document = StructureReader.read(text, new StructureProgress(rest, lines));
        context.progress(1);
        return new ReadFile(file.getFileName().toString(), bytes, charset.name(), document);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
