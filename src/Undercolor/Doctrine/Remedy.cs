namespace Undercolor.Doctrine;

/// <summary>What a court can be asked to give.</summary>
public enum Remedy { Compensatory, Punitive, Nominal, Injunction, Declaration, Fees }

/// <summary>Whether a remedy lies. <c>No</c> is plain no; <c>Unclear</c> says beside it what is not known.</summary>
public enum RemedyAnswer { No, GenerallyNo, Limited, Yes, Unclear }
