using Undercolor.Cli;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
return CommandLine.Run(args, Console.Out, Console.Error);
