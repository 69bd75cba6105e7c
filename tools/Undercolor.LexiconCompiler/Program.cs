using Undercolor.LexiconCompiler;

const string Usage = "usage: Undercolor.LexiconCompiler MODEL-FOLDER OUTPUT-FILE";

if (args is not [var folder, var output])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

try
{
    var bytes = LexiconWriter.Write(WinkModel.Read(folder));
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
    File.WriteAllBytes(output, bytes);
    Console.WriteLine($"{output}: {bytes.Length:N0} bytes");
    return 0;
}
catch (ModelException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 3;
}
